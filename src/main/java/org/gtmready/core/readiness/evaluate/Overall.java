package org.gtmready.core.readiness.evaluate;

/** The verdict on a whole epic. */
public enum Overall {
  READY,
  BLOCKED,
  AT_RISK,
  NOT_APPLICABLE
}
