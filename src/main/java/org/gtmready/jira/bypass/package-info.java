/**
 * Finds the issues in Jira that may stand behind the gate, and reads how they got there. May depend
 * on core and the Jira API.
 */
package org.gtmready.jira.bypass;
