package org.gtmready.core.host;

/**
 * Where an epic stands in its workflow.
 *
 * @param id by which policies name it; empty for an epic that is being created
 * @param name as people read it
 * @param done true when the product counts it among the statuses in which work is over
 */
public record EpicStatus(String id, String name, boolean done) {}
