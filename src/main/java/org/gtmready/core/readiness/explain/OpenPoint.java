package org.gtmready.core.readiness.explain;

/**
 * One thing that keeps a requirement open, with all that was found of it: a field, or something
 * that is about no field.
 *
 * @param text a phrase that names the field, without a full stop
 * @param label what the template calls the field; empty when there is none or it is not known
 * @param field key of the plan field, or null
 * @param evidence id of the evidence it speaks of, or null when there is none
 * @param empty true for a field in which nothing is written
 */
public record OpenPoint(String text, String label, String field, Long evidence, boolean empty) {}
