/**
 * What an administrator of Jira sets: which issue types the policy covers, and the page for it. May
 * depend on core, web, Jira's API and SAL.
 */
package org.gtmready.jira.settings;
