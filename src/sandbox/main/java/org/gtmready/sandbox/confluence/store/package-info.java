/**
 * The product's SQL: plain JDBC for H2 and PostgreSQL. May depend on {@code content}'s records
 * only.
 */
package org.gtmready.sandbox.confluence.store;
