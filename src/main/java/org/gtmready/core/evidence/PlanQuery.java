package org.gtmready.core.evidence;

/**
 * What somebody looks for who wants to link a plan.
 *
 * @param text words of a title or a text, as they were typed
 * @param template key of the kind of plan that is wanted, or an empty string
 * @param epic key of the epic that it is wanted for, or an empty string
 */
public record PlanQuery(String text, String template, String epic) {}
