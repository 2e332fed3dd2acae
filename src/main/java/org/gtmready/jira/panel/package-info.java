/**
 * The readiness panel on issues: when it shows, what it shows, its dialogs. May depend on core, web
 * and the Jira API.
 */
package org.gtmready.jira.panel;
