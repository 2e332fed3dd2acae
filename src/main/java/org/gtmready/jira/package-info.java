/**
 * The plugin's side in Jira: what the core needs of it. May depend on core, web and the Jira API.
 */
package org.gtmready.jira;
