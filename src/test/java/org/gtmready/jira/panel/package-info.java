/** Tests of the readiness panel. */
package org.gtmready.jira.panel;
