package org.gtmready.core.plan;

import java.util.List;

/**
 * What is known of one plan in one page version: never its content, only which fields hold some.
 *
 * @param template template key, for example {@code positioning}
 * @param pageVersion Confluence version number, from 1
 * @param filled keys of filled fields, in template order; optional ones too
 * @param missing keys of required fields that are empty, in template order
 * @param fingerprint SHA-256 in hex over the fields that the template calls relevant
 */
public record PlanFacts(
    String template,
    int pageVersion,
    List<String> filled,
    List<String> missing,
    List<Finding> findings,
    String fingerprint) {
  public PlanFacts {
    filled = List.copyOf(filled);
    missing = List.copyOf(missing);
    findings = List.copyOf(findings);
  }

  public boolean complete() {
    return missing.isEmpty() && findings.stream().noneMatch(f -> f.severity() == Severity.BLOCKING);
  }
}
