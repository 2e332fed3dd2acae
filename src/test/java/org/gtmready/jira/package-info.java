/** Tests of what the plugin asks Jira. */
package org.gtmready.jira;
