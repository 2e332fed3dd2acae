package org.gtmready.core.plan;

/** How much a finding weighs. */
public enum Severity {
  /** The field does not count as filled. */
  BLOCKING,
  WARNING,
  INFO
}
