package org.gtmready.core.evidence;

/** What a piece of evidence points at. */
public enum EvidenceKind {
  PAGE,
  ISSUE,
  URL
}
