/**
 * The gate in Jira's workflows: the validator, its form and its line. May depend on core, web and
 * the Jira API.
 */
package org.gtmready.jira.gate;
