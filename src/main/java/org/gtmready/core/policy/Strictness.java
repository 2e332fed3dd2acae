package org.gtmready.core.policy;

/** What a link must hold before it satisfies a requirement (gate.md, strictness). */
public enum Strictness {
  /** Any allowed link satisfies. */
  LINKED,
  /**
   * A page must be complete by its template; other kinds count and are marked "linked, not read".
   */
  READ,
  /** Only a complete page, without blocking findings, signed off at this version. */
  PROVEN
}
