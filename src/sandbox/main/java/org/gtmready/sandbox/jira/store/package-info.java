/** The Jira-like site's state in SQL, H2 or PostgreSQL. Depends on the store only. */
package org.gtmready.sandbox.jira.store;
