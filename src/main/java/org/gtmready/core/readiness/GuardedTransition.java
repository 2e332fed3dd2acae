package org.gtmready.core.readiness;

/**
 * A transition with the gate in it.
 *
 * @param name as people see it on its button
 * @param scope which requirements it asks for
 */
public record GuardedTransition(String name, GateScope scope) {}
