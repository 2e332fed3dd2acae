/**
 * A plugin jar as an OSGi bundle: framework, descriptor and Spring context. Depends on no other
 * sandbox package.
 */
package org.gtmready.sandbox.plugin;
