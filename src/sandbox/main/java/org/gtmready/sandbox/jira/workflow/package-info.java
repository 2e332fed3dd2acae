/**
 * Runs the workflows of projects with OSWorkflow, and edits their rules. Depends on the store and
 * on {@code com.opensymphony}; plugin classes come through a factory it is given.
 */
package org.gtmready.sandbox.jira.workflow;
