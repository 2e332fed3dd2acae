/**
 * What the core asks of the product that it runs in: issues, users, words. Ports and values only;
 * may depend on {@code java.*} alone.
 */
package org.gtmready.core.host;
