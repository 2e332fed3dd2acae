package org.gtmready.sandbox.jira.workflow;

import org.gtmready.sandbox.jira.store.Kind;

/**
 * A way out of a status.
 *
 * @param id of the action in the workflow
 * @param name on the button
 * @param to where it leads
 */
public record Transition(int id, String name, Kind to) {}
