/**
 * Jira's query language: text to clauses, clauses to SQL. Depends on the store and on access only.
 */
package org.gtmready.sandbox.jira.jql;
