/** REST of the plugin in both products: the keys of linked products, and how the link fares. */
package org.gtmready.rest.link;
