package org.gtmready.core.policy.layer;

import java.util.OptionalLong;

/**
 * Which layer of a scope is in force, as this node of the product knows it without asking the
 * database: another node's change may take a moment to arrive.
 */
public interface InForce {

  /** Number of the layer; empty when the scope never had one. */
  OptionalLong of(Scope scope);

  void set(Scope scope, long number);
}
