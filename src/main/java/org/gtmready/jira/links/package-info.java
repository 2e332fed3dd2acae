/** Linked pages in Jira's own list of issue links. May depend on core and the Jira API. */
package org.gtmready.jira.links;
