/** Tests of the Jira-like site's parts, on an empty H2 database each. */
package org.gtmready.sandbox.jira.jql;
