/**
 * Jira's Java services as plugins import them, over the store and the use cases. The only package
 * of the product that sees {@code com.atlassian.jira}.
 */
package org.gtmready.sandbox.jira.api;
