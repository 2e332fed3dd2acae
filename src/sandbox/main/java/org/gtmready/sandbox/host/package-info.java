/**
 * The sandbox's kernel: boots a plugin jar once per product, and offers the products ({@link
 * org.gtmready.sandbox.host.Product}) a small API to build a host on. May depend on every sandbox
 * package but the products; knows nothing of any plugin.
 */
package org.gtmready.sandbox.host;
