package org.gtmready.core.readiness;

/** How much trouble to take in finding out what a viewer may see. */
public enum Asking {
  /** Only what is known already; no remote call. */
  NOBODY,
  /** Confluence may be asked, for at most about two seconds. */
  CONFLUENCE
}
