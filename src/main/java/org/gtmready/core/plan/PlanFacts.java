package org.gtmready.core.plan;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * What is known of one plan in one page version: never its content, only which fields hold some.
 *
 * @param template template key, for example {@code positioning}
 * @param pageVersion Confluence version number, from 1
 * @param filled keys of fields with content and no blocking finding, in template order; optional
 *     ones too
 * @param missing keys of required fields that are empty, in template order
 * @param findings in template order, those that concern the whole plan first
 * @param fingerprint SHA-256 in hex over the plan's content
 * @param signOffs who agreed to which state of the plan; needed under PROVEN only
 * @param owners display names of the active users whom the plan mentions as its owners
 * @param epic key of the epic that the plan says it is for; an empty string when it names none
 */
public record PlanFacts(
    String template,
    int pageVersion,
    List<String> filled,
    List<String> missing,
    List<Finding> findings,
    String fingerprint,
    List<SignOff> signOffs,
    List<String> owners,
    String epic) {
  public PlanFacts {
    Objects.requireNonNull(template);
    Objects.requireNonNull(fingerprint);
    filled = List.copyOf(filled);
    missing = List.copyOf(missing);
    findings = List.copyOf(findings);
    // null in what a version wrote that did not know them; the others are never silent
    signOffs = signOffs == null ? List.of() : List.copyOf(signOffs);
    owners = owners == null ? List.of() : List.copyOf(owners);
    epic = epic == null ? "" : epic;
  }

  /** Facts of a plan that nobody signed off and that names no owner. */
  public PlanFacts(
      String template,
      int pageVersion,
      List<String> filled,
      List<String> missing,
      List<Finding> findings,
      String fingerprint) {
    this(template, pageVersion, filled, missing, findings, fingerprint, List.of(), List.of(), "");
  }

  /** The same facts of a plan with these owners. */
  public PlanFacts ownedBy(List<String> names) {
    return new PlanFacts(
        template, pageVersion, filled, missing, findings, fingerprint, signOffs, names, epic);
  }

  /** The same facts of a plan for this epic. */
  public PlanFacts forEpic(String key) {
    return new PlanFacts(
        template, pageVersion, filled, missing, findings, fingerprint, signOffs, owners, key);
  }

  public boolean complete() {
    if (!missing.isEmpty()) {
      return false;
    }
    for (Finding finding : findings) {
      if (finding.severity() == Severity.BLOCKING) {
        return false;
      }
    }
    return true;
  }

  /**
   * Number of fields that count: the filled ones and those that keep the plan from completeness.
   */
  public int parts() {
    Set<String> parts = new LinkedHashSet<>(filled);
    parts.addAll(missing);
    findings.stream()
        .filter(f -> f.severity() == Severity.BLOCKING && f.field() != null)
        .forEach(f -> parts.add(f.field()));
    return parts.size();
  }
}
