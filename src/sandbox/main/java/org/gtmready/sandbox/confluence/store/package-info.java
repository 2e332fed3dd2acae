/** The product's SQL, H2 or PostgreSQL. May depend on {@code content}'s records and the store. */
package org.gtmready.sandbox.confluence.store;
