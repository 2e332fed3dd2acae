/**
 * Plugin modules as atlassian-plugin.xml declares them, one class a module type. May depend on the
 * kernel's API; knows nothing of any plugin.
 */
package org.gtmready.sandbox.modules;
