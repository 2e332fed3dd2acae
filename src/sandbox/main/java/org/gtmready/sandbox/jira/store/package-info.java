/**
 * The Jira-like site's state in SQL: plain JDBC, H2 or PostgreSQL. Depends on {@code java.*} and
 * {@code javax.sql} only.
 */
package org.gtmready.sandbox.jira.store;
