/** Tests of what Jira's plugin side records. */
package org.gtmready.jira.audit;
