/**
 * What people do with issues, checked against permissions and rules. Depends on the store and the
 * workflows; knows neither HTTP nor the Atlassian API.
 */
package org.gtmready.sandbox.jira.issues;
