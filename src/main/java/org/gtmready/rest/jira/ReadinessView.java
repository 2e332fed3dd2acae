package org.gtmready.rest.jira;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.gtmready.core.bypass.Bypasses.Bypass;
import org.gtmready.core.readiness.evaluate.CheckResult;
import org.gtmready.core.readiness.evaluate.RequirementResult;
import org.gtmready.core.readiness.evaluate.Verdict;
import org.gtmready.core.readiness.explain.CheckMessages;
import org.gtmready.core.readiness.explain.Contact;
import org.gtmready.core.waiver.Waiver;

/**
 * The verdict on an epic in JSON (gate.md); requirements in the policy's order.
 *
 * @param overall READY, BLOCKED, AT_RISK or NOT_APPLICABLE
 * @param notRead how many requirements are satisfied by links that nobody has read
 * @param status of the epic in its workflow
 * @param past true when that status is past the gate, so that what is open refuses nothing any more
 * @param guarded false when no transition of the epic's workflow asks for its requirements
 * @param open how many requirements are neither met nor waived
 * @param judgedAt ISO 8601 instant
 * @param bypassed null for an epic that passed the gate, and for one that is not behind it
 */
public record ReadinessView(
    @JsonProperty("epic") String epic,
    @JsonProperty("overall") String overall,
    @JsonProperty("status") String status,
    @JsonProperty("past") boolean past,
    @JsonProperty("guarded") boolean guarded,
    @JsonProperty("open") int open,
    @JsonProperty("notRead") int notRead,
    @JsonProperty("policyVersion") long policyVersion,
    @JsonProperty("judgedAt") String judgedAt,
    @JsonProperty("bypassed") BypassView bypassed,
    @JsonProperty("requirements") List<RequirementView> requirements) {

  /**
   * How the epic got behind the gate without passing it.
   *
   * @param at ISO 8601 instant
   * @param cause skipped, moved-type, moved, workflow, created-there or unknown
   */
  public record BypassView(@JsonProperty("at") String at, @JsonProperty("cause") String cause) {
    static BypassView of(Bypass bypass) {
      return new BypassView(bypass.at().toString(), bypass.cause());
    }
  }

  /**
   * One requirement.
   *
   * @param notRead true when it is satisfied by links that nobody has read
   * @param evidence what counts first; at most {@link EvidencePartView#MOST}
   * @param links how many there are
   * @param atoms what was checked, failing first
   * @param waiver absent when none was looked at
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record RequirementView(
      @JsonProperty("key") String key,
      @JsonProperty("name") String name,
      @JsonProperty("status") String status,
      @JsonProperty("mode") String mode,
      @JsonProperty("blocks") boolean blocks,
      @JsonProperty("notRead") boolean notRead,
      @JsonProperty("evidence") List<EvidenceView> evidence,
      @JsonProperty("links") int links,
      @JsonProperty("atoms") List<CheckView> atoms,
      @JsonProperty("waiver") WaiverView waiver) {}

  /**
   * One thing that was checked.
   *
   * @param field key of the plan field; absent when it is not about one
   * @param whoCanClear roles, in the reader's language
   * @param people whom to ask, as far as the reader may know; absent when nobody is known and when
   *     it passed
   * @param url where to go; absent when the reader may not see it
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record CheckView(
      @JsonProperty("code") String code,
      @JsonProperty("passed") boolean passed,
      @JsonProperty("field") String field,
      @JsonProperty("text") String text,
      @JsonProperty("whoCanClear") List<String> whoCanClear,
      @JsonProperty("people") List<PersonView> people,
      @JsonProperty("url") String url) {}

  /**
   * Somebody to ask.
   *
   * @param name display name
   * @param as why: plan (the plan names them as its owner), assignee (of the epic) or lead (of the
   *     project)
   */
  public record PersonView(@JsonProperty("name") String name, @JsonProperty("as") String as) {
    static List<PersonView> of(List<Contact> contacts) {
      return contacts.isEmpty()
          ? null
          : contacts.stream()
              .map(who -> new PersonView(who.name(), who.role().name().toLowerCase(Locale.ROOT)))
              .toList();
    }
  }

  /** The waiver that was looked at. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record WaiverView(
      @JsonProperty("id") long id,
      @JsonProperty("reasonCategory") String reasonCategory,
      @JsonProperty("approvedBy") String approvedBy,
      @JsonProperty("expires") String expires) {

    static WaiverView of(Waiver waiver) {
      return waiver == null
          ? null
          : new WaiverView(
              waiver.id(),
              waiver.reasonCategory(),
              waiver.approvedBy(),
              waiver.expires() == null ? null : waiver.expires().toString());
    }
  }

  static ReadinessView of(
      Verdict verdict, boolean guarded, Optional<Bypass> bypass, CheckMessages words) {
    return new ReadinessView(
        verdict.epic().key(),
        verdict.overall().name(),
        verdict.epic().status().name(),
        verdict.epic().status().done(),
        guarded,
        verdict.open(),
        verdict.notRead(),
        verdict.policyVersion(),
        verdict.judgedAt().toString(),
        bypass.map(BypassView::of).orElse(null),
        verdict.results().stream().map(result -> requirement(verdict, result, words)).toList());
  }

  private static RequirementView requirement(
      Verdict verdict, RequirementResult result, CheckMessages words) {
    List<PersonView> people = PersonView.of(Contact.of(verdict.epic(), result));
    return new RequirementView(
        result.requirement().key(),
        words.name(result.requirement()),
        result.status().name(),
        result.requirement().mode().name(),
        result.blocks(),
        result.notRead(),
        EvidencePartView.first(result),
        result.evidence().size(),
        result.checks().stream().map(check -> check(result, check, people, words)).toList(),
        WaiverView.of(result.waiver()));
  }

  private static CheckView check(
      RequirementResult result, CheckResult check, List<PersonView> people, CheckMessages words) {
    return new CheckView(
        check.code(),
        check.passed(),
        check.field(),
        words.text(check),
        check.owners().stream().map(words::role).toList(),
        check.passed() ? null : people,
        result.evidence().stream()
            .filter(evidence -> check.evidence() != null && evidence.id() == check.evidence())
            .map(evidence -> evidence.url())
            .filter(url -> url != null && !url.isEmpty())
            .findFirst()
            .orElse(null));
  }
}
