package org.gtmready.sandbox.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.gtmready.core.evidence.Evidence;
import org.gtmready.core.evidence.EvidenceStore;
import org.gtmready.core.evidence.NewEvidence;
import org.gtmready.core.evidence.Reading;
import org.gtmready.core.evidence.Target;
import org.gtmready.core.plan.Finding;
import org.gtmready.core.plan.MessageArg;
import org.gtmready.core.plan.PageFacts;
import org.gtmready.core.plan.PlanFacts;
import org.gtmready.core.plan.Severity;
import org.gtmready.core.plan.SignOff;
import org.gtmready.storage.EvidenceRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What is stored comes back, also what an older version left, and damage is never taken for a plan.
 */
abstract class EvidenceRowsContract extends EvidenceStoreFixture {

  @Test
  void reading_comesBackAsItWasStored() {
    PlanFacts plan =
        new PlanFacts(
            "positioning",
            7,
            List.of("value", "owner"),
            List.of("outcome"),
            List.of(
                Finding.warning("too-short", "value", "a,b", "\"c\""),
                new Finding(
                    "is-empty", "owner", Severity.WARNING, List.of(MessageArg.key("gtm.x.label"))),
                new Finding("doubled", null, Severity.BLOCKING, List.of())),
            "f".repeat(64),
            List.of(new SignOff("pm", "ana", NOW, "f".repeat(64))),
            List.of("Ana \"A\" Ruiz"),
            "LAUNCH-2",
            1,
            NOW);
    List<Reading> readings =
        List.of(
            new Reading.Read(plan, NOW),
            new Reading.NoPlan(3, NOW),
            new Reading.Gone(PageFacts.State.TRASHED, NOW),
            new Reading.Gone(PageFacts.State.GONE, NOW),
            new Reading.Unread("timeout"),
            new Reading.NotReadable());

    for (int i = 0; i < readings.size(); i++) {
      store.link(evidence(1, new Target.PageTarget("link", "20" + i), readings.get(i)), null);
    }

    assertThat(store.activeOf(1)).extracting(Evidence::reading).isEqualTo(readings);
  }

  @Test
  void aReadingForOneViewer_isNeverStored() {
    NewEvidence hidden = evidence(1, PAGE, new Reading.Hidden(true, null));

    assertThatThrownBy(() -> store.link(hidden, null)).isInstanceOf(RuntimeException.class);
    assertThat(store.activeOf(1)).isEmpty();
  }

  @Test
  void plans_areReadFromTheColumnsOfAnOlderVersion_afterAnUpgrade() throws SQLException {
    // as an older version left it: no column for facts, arguments of findings as bare strings
    drop("FACTS");
    oldRow(
        "[{\"code\":\"is-empty\",\"field\":\"owner\",\"severity\":\"BLOCKING\","
            + "\"args\":[\"gtm.template.positioning.owner.label\",\"gtm.click {0}\"]}]");
    migrate();

    Reading expected =
        new Reading.Read(
            new PlanFacts(
                    "positioning",
                    7,
                    List.of("used-today", "value"),
                    List.of("owner"),
                    List.of(
                        new Finding(
                            "is-empty",
                            "owner",
                            Severity.BLOCKING,
                            List.of(
                                MessageArg.key("gtm.template.positioning.owner.label"),
                                MessageArg.text("gtm.click {0}")))),
                    "f".repeat(64))
                .ownedBy(List.of("Ana Ruiz", "Ben Diaz"))
                .forEpic("LAUNCH-2"),
            NOW);
    assertThat(store.activeOf(1)).extracting(Evidence::reading).containsExactly(expected);

    PlanFacts next =
        new PlanFacts("positioning", 8, List.of("owner"), List.of(), List.of(), "e".repeat(64));
    store.take("link", facts(8, 80, NOW, next), NOW);
    assertThat(store.activeOf(1))
        .extracting(Evidence::reading)
        .containsExactly(new Reading.Read(next, NOW));
  }

  @ParameterizedTest
  @ValueSource(strings = {"{", "[{\"code\":1}]", "[null]", "[{\"severity\":\"HARMLESS\"}]"})
  void damagedFindings_neverPassForACompletePlan(String findings) {
    oldRow(findings);

    assertThat(store.activeOf(1))
        .extracting(Evidence::reading)
        .containsExactly(new Reading.Unread("damaged-row"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "{}", "[]", "null", "{\"template\":\"positioning\"", "{\"filled\":[]}"})
  void damagedFacts_neverPassForACompletePlan(String facts) {
    EvidenceRow row = oldRow("[]");
    row.setFacts(facts);
    row.save();

    assertThat(store.activeOf(1))
        .extracting(Evidence::reading)
        .containsExactly(new Reading.Unread("damaged-row"));
  }

  private EvidenceRow oldRow(String findings) {
    return ao.create(
        EvidenceRow.class,
        Map.ofEntries(
            Map.entry("EPIC_ID", 1L),
            Map.entry("REQUIREMENT", "positioning"),
            Map.entry("LINK_HASH", "a".repeat(64)),
            Map.entry("TARGET_KIND", "PAGE"),
            Map.entry("APPLICATION_ID", "link"),
            Map.entry("TARGET_REF", "100"),
            Map.entry("TARGET_URL", "http://confluence.example/100"),
            Map.entry("TARGET_TITLE", "Title"),
            Map.entry("IS_RESTRICTED", false),
            Map.entry("LINKED_BY", "pm"),
            Map.entry("LINKED_AT", NOW.toEpochMilli()),
            Map.entry("PLAN_TEMPLATE", "positioning"),
            Map.entry("READING", "READ"),
            Map.entry("READ_AT", NOW.toEpochMilli()),
            Map.entry("PAGE_VERSION", 7),
            Map.entry("FILLED_FIELDS", "used-today,value"),
            Map.entry("MISSING_FIELDS", "owner"),
            Map.entry("FINDINGS", findings),
            Map.entry("FINGERPRINT", "f".repeat(64)),
            Map.entry("OWNERS", "Ana Ruiz\nBen Diaz"),
            Map.entry("PLAN_EPIC", "LAUNCH-2"),
            Map.entry("TOUCHES", 0L)));
  }

  @Test
  void issueThatAnOlderVersionLinkedByItsKey_isFollowedByItsId_afterwards() throws SQLException {
    oldIssue();
    drop("TARGET_KEY");
    migrate();
    Evidence old = store.activeOf(1).get(0);
    assertThat(old.target()).isEqualTo(new Target.IssueTarget(0, "LAUNCH-9"));

    assertThat(store.unidentified(0, 10)).containsExactly(old);
    assertThat(store.unidentified(old.id(), 10)).isEmpty();
    assertThat(store.unidentified(0, 0)).isEmpty();

    store.identify(old, 10_009);
    assertThat(store.unidentified(0, 10)).isEmpty();
    assertThat(store.activeOf(1))
        .extracting(Evidence::target)
        .containsExactly(new Target.IssueTarget(10_009, "LAUNCH-9"));
    EvidenceStore.Stored again =
        store
            .link(evidence(1, new Target.IssueTarget(10_009, "START-9"), null), null)
            .orElseThrow();
    assertThat(again.created()).isFalse();
    assertThat(again.evidence().id()).isEqualTo(old.id());
  }

  @Test
  void issueThatAnOlderVersionLinkedByItsKey_isNotLinkedTwice() {
    oldIssue();

    EvidenceStore.Stored again =
        store
            .link(evidence(1, new Target.IssueTarget(10_009, "LAUNCH-9"), null), null)
            .orElseThrow();
    assertThat(again.created()).isFalse();
    assertThat(store.activeOf(1))
        .extracting(Evidence::target)
        .containsExactly(new Target.IssueTarget(10_009, "LAUNCH-9"));
  }

  /** As an older version stored it: the key is the reference, and part of the hash. */
  private void oldIssue() {
    Target older = new Target.IssueTarget("LAUNCH-9");
    link(evidence(1, older, null), null);
    EvidenceRow linked = ao.find(EvidenceRow.class)[0];
    linked.setTargetKey(null);
    linked.save();
  }

  @Test
  void anyVersion_isNews_toRowsOfAnOlderVersion() throws SQLException {
    drop("OBSERVATION");
    oldRow("[]");
    migrate();

    store.take("link", facts(6, 60, NOW), NOW);
    assertThat(reading()).isInstanceOf(Reading.Read.class);
    store.take("link", facts(7, 61, NOW), NOW);
    assertThat(version()).isEqualTo(7);
  }

  @Test
  void everyCharacter_comesBack_andLongTitlesAreCutBetweenCharacters() {
    String odd = "\uD83D\uDE80 <b>'\"\\ \u202E مرحبا";
    String url = "https://example.org/" + "a".repeat(1980);
    NewEvidence link = evidence(1, new Target.UrlTarget(url), null);
    store.link(titled(link, odd), null);
    assertThat(store.activeOf(1).get(0).title()).isEqualTo(odd);
    assertThat(store.activeOf(1).get(0).target()).isEqualTo(new Target.UrlTarget(url));

    store.link(titled(evidence(2, PAGE, null), "\uD83D\uDE80".repeat(200)), null);
    assertThat(store.activeOf(2).get(0).title()).isEqualTo("\uD83D\uDE80".repeat(127));
  }
}
