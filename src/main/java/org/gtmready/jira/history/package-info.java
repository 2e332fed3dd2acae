/**
 * The tab under an issue that tells what was decided and linked. May depend on core, web and the
 * Jira API.
 */
package org.gtmready.jira.history;
