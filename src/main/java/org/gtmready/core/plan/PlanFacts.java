package org.gtmready.core.plan;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

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
 * @param tier the launch tier by which the plan was judged, 0 to 3
 * @param written when this version of the page was saved, by Confluence's clock; null in facts of a
 *     version that did not tell
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
    String epic,
    Integer tier,
    Instant written) {
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
    tier = tier == null ? Tier.DEFAULT : tier;
  }

  /** Facts of a plan of the default tier that nobody signed off and that names no owner. */
  public PlanFacts(
      String template,
      int pageVersion,
      List<String> filled,
      List<String> missing,
      List<Finding> findings,
      String fingerprint) {
    this(
        template,
        pageVersion,
        filled,
        missing,
        findings,
        fingerprint,
        List.of(),
        List.of(),
        "",
        null,
        null);
  }

  /** The same facts of a plan with these owners. */
  public PlanFacts ownedBy(List<String> names) {
    return new PlanFacts(
        template,
        pageVersion,
        filled,
        missing,
        findings,
        fingerprint,
        signOffs,
        names,
        epic,
        tier,
        written);
  }

  /** The same facts of a plan for this epic. */
  public PlanFacts forEpic(String key) {
    return new PlanFacts(
        template,
        pageVersion,
        filled,
        missing,
        findings,
        fingerprint,
        signOffs,
        owners,
        key,
        tier,
        written);
  }

  /** The same facts of a plan that was judged by this tier. */
  PlanFacts judgedBy(int tierOfPlan) {
    return new PlanFacts(
        template,
        pageVersion,
        filled,
        missing,
        findings,
        fingerprint,
        signOffs,
        owners,
        epic,
        tierOfPlan,
        written);
  }

  /** The same facts of a plan in a page version that was saved then. */
  public PlanFacts writtenAt(Instant saved) {
    return new PlanFacts(
        template,
        pageVersion,
        filled,
        missing,
        findings,
        fingerprint,
        signOffs,
        owners,
        epic,
        tier,
        saved);
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

  /** Number of fields that a plan of this kind and tier has to fill. */
  public int total() {
    return required().size();
  }

  /** Number of those that are filled; an optional field changes neither number. */
  public int filledOfTotal() {
    return (int) required().stream().filter(filled::contains).count();
  }

  /** For a template of another version, the fields of which something is known. */
  private Set<String> required() {
    return PlanTemplates.byKey(template)
        .map(
            known ->
                known.fields().stream()
                    .filter(field -> field.need().requiredAt(tier))
                    .map(Field::key)
                    .collect(Collectors.toSet()))
        .orElseGet(this::known);
  }

  private Set<String> known() {
    Set<String> known = new LinkedHashSet<>(filled);
    known.addAll(missing);
    return known;
  }
}
