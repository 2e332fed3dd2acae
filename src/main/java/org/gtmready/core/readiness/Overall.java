package org.gtmready.core.readiness;

/** The verdict on a whole epic. */
public enum Overall {
  READY,
  BLOCKED,
  AT_RISK,
  NOT_APPLICABLE
}
