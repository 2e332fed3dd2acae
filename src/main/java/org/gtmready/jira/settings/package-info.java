/**
 * What an administrator of Jira sets: what the policy covers and refuses, and the page for it. May
 * depend on core, web, Jira's API and SAL.
 */
package org.gtmready.jira.settings;
