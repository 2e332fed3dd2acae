/**
 * Application links between the two hosts, over real HTTP. May depend on the kernel's API and the
 * store.
 */
package org.gtmready.sandbox.services.links;
