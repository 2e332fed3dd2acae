package org.gtmready.sandbox.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.gtmready.core.evidence.Evidence;
import org.gtmready.core.evidence.EvidenceChanges;
import org.gtmready.core.evidence.EvidenceEvent;
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
import org.gtmready.sandbox.store.ActiveObjectsFactory;
import org.gtmready.sandbox.store.Database;
import org.gtmready.storage.ActiveObjectsEvidenceStore;
import org.gtmready.storage.EvidenceEventRow;
import org.gtmready.storage.EvidenceRow;
import org.gtmready.sync.FactsJson;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The evidence store of the shipped jar on real Active Objects, whatever the database. */
abstract class EvidenceStoreContract {

  private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

  /** Of the tables that Active Objects makes for the namespace below. */
  private static final String PREFIX = "AO_A9DA5F";

  private static final Target.PageTarget PAGE = new Target.PageTarget("link", "100");

  private final List<Long> changed = new CopyOnWriteArrayList<>();
  private Database database;
  private ActiveObjects ao;
  private ActiveObjectsEvidenceStore store;

  /** One that nobody has used. */
  abstract Database fresh();

  @BeforeEach
  void open() {
    database = fresh();
    migrate();
  }

  private void migrate() {
    ao =
        ActiveObjectsFactory.create(
            database, "org.gtmready", List.of(EvidenceRow.class, EvidenceEventRow.class));
    EvidenceChanges changes =
        new EvidenceChanges(
            (event, trouble) -> {
              throw trouble;
            });
    changes.listen(event -> changed.add(event.epicId()));
    store =
        new ActiveObjectsEvidenceStore(
            ao, Clock.fixed(NOW, ZoneOffset.UTC), new FactsJson(), changes);
  }

  @AfterEach
  void close() {
    database.close();
  }

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
            1);
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
  void history_isToldInParts() {
    for (int i = 1; i <= 5; i++) {
      link(evidence(1, new Target.UrlTarget("https://example.org/" + i), null), null);
    }

    List<EvidenceEvent> newest = store.historyOf(1, Long.MAX_VALUE, 3);
    assertThat(newest).hasSize(3);
    assertThat(store.historyOf(1, newest.get(2).id(), 3))
        .extracting(event -> ((Target.UrlTarget) event.target()).url())
        .containsExactly("https://example.org/2", "https://example.org/1");
    assertThat(store.historyOf(1, 0, 3)).isEmpty();
  }

  private void drop(String column) throws SQLException {
    try (Connection connection = database.plugin().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("alter table \"%s_EVIDENCE\" drop column \"%s\"".formatted(PREFIX, column));
    }
  }

  @Test
  void activeOf_takesOneQuery_howeverManyThereAre() {
    for (int i = 0; i < 50; i++) {
      store.link(evidence(1, new Target.UrlTarget("https://example.org/" + i), null), null);
    }
    long before = database.queries().position();

    assertThat(store.activeOf(1)).hasSize(50);
    assertThat(database.queries().since(before)).hasSize(1);
  }

  @Test
  void activeOf_manyEpics_takesOneQueryForFiveHundred() {
    for (long epic : List.of(1L, 500L, 501L, 1_100L)) {
      store.link(evidence(epic, PAGE, null), null);
    }
    List<Long> epics = LongStream.rangeClosed(1, 1_100).boxed().toList();
    long before = database.queries().position();

    assertThat(store.activeOf(epics))
        .extracting(Evidence::epicId)
        .containsExactly(1L, 500L, 501L, 1_100L);
    assertThat(database.queries().since(before)).hasSize(3);
    assertThat(store.activeOf(List.of())).isEmpty();
    assertThat(database.queries().since(before)).hasSize(3);
  }

  @Test
  void changes_areTold_onceForEachEpic_andOnlyWhenThereWereAny() {
    long id = store.link(evidence(1, PAGE, null), null).orElseThrow().evidence().id();
    store.link(evidence(1, PAGE, null), null);
    store.link(evidence(2, PAGE, null), null);
    assertThat(changed).containsExactly(1L, 2L);

    store.take("link", facts(2, 1, NOW), NOW);
    store.take("link", facts(1, 1, NOW), NOW);
    assertThat(changed).containsExactly(1L, 2L, 1L, 2L);

    assertThat(store.unlink(id, "ana")).isTrue();
    assertThat(store.unlink(id, "ana")).isFalse();
    assertThat(changed).containsExactly(1L, 2L, 1L, 2L, 1L);
  }

  @Test
  void higherVersion_wins_whateverTheClocksSay() {
    store.link(evidence(1, PAGE, new Reading.NoPlan(1, NOW)), null);

    assertThat(store.take("link", facts(5, 50, NOW.plusSeconds(3_600)), NOW)).hasSize(1);
    assertThat(store.take("link", facts(4, 49, NOW.plusSeconds(7_200)), NOW)).isEmpty();
    assertThat(store.take("other", facts(9, 90, NOW), NOW)).isEmpty();
    assertThat(version()).isEqualTo(5);
    assertThat(store.take("link", facts(6, 60, NOW.minusSeconds(3_600)), NOW)).hasSize(1);
    assertThat(version()).isEqualTo(6);
  }

  @Test
  void laterObservation_wins_whenAPageIsTrashedAndRestoredWithoutANewVersion() {
    store.link(evidence(1, PAGE, new Reading.NoPlan(5, NOW)), null);
    PageFacts trashed = state(PageFacts.State.TRASHED, 5, 51);
    PageFacts restored = state(PageFacts.State.CURRENT, 5, 52);

    store.take("link", trashed, NOW);
    assertThat(reading()).isEqualTo(new Reading.Gone(PageFacts.State.TRASHED, NOW));
    store.take("link", restored, NOW);
    store.take("link", trashed, NOW);
    assertThat(reading()).isEqualTo(new Reading.NoPlan(5, NOW));
  }

  @Test
  void deletedPage_staysDeleted_whenWhatWasSeenBeforeArrivesLate() {
    store.link(evidence(1, PAGE, new Reading.NoPlan(5, NOW)), null);

    store.take("link", state(PageFacts.State.GONE, 0, 53), NOW);
    store.take("link", facts(7, 52, NOW), NOW);
    assertThat(reading()).isEqualTo(new Reading.Gone(PageFacts.State.GONE, NOW));
    store.take("link", facts(7, 54, NOW), NOW);
    assertThat(version()).isEqualTo(7);
  }

  @Test
  void answer_isBelieved_whateverIsKnown_unlessNewsArrivedSinceTheQuestion() {
    store.link(evidence(1, PAGE, new Reading.NoPlan(9, NOW)), null);
    store.link(evidence(2, PAGE, new Reading.NoPlan(9, NOW)), null);
    store.take("link", facts(9, 90, NOW), NOW);

    long before = store.newsOf(PAGE);
    assertThat(store.takeAnswer("link", facts(2, 0, NOW), NOW, before)).hasSize(2);
    assertThat(version()).isEqualTo(2);

    long question = store.newsOf(PAGE);
    store.take("link", facts(11, 110, NOW), NOW);
    assertThat(store.takeAnswer("link", facts(10, 0, NOW), NOW, question)).isEmpty();
    assertThat(version()).isEqualTo(11);
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
  void newestFacts_win_whenManyArriveAtOnceInAnyOrder() {
    store.link(evidence(1, PAGE, new Reading.NoPlan(0, NOW)), null);
    store.link(evidence(2, PAGE, new Reading.NoPlan(0, NOW)), null);
    for (int round = 0; round < 10; round++) {
      int base = round * 16;
      List<Integer> order =
          new ArrayList<>(IntStream.rangeClosed(base + 1, base + 16).boxed().toList());
      Collections.shuffle(order, new Random(round));

      order.stream()
          .map(v -> CompletableFuture.runAsync(() -> store.take("link", facts(v, v, NOW), NOW)))
          .toList()
          .forEach(CompletableFuture::join);

      assertThat(version()).isEqualTo(base + 16);
    }
  }

  @Test
  void facts_changeTitleAddressAndRestriction_butAGonePageKeepsItsTitle() {
    store.link(evidence(1, PAGE, new Reading.NoPlan(1, NOW)), null);

    store.take("link", facts(2, 2, NOW), NOW);
    assertThat(store.activeOf(1).get(0).title()).isEqualTo("Page v2");
    assertThat(store.activeOf(1).get(0).restricted()).isTrue();
    store.take(
        "link",
        new PageFacts(
            "100", PageFacts.State.GONE, "", "", true, 2, NOW.plusSeconds(2), 0, List.of()),
        NOW);

    assertThat(store.activeOf(1).get(0).title()).isEqualTo("Page v2");
    assertThat(store.activeOf(1).get(0).reading())
        .isEqualTo(new Reading.Gone(PageFacts.State.GONE, NOW));
  }

  @Test
  void replacing_isOneStep_andRepeatable() {
    long old = link(evidence(1, PAGE, new Reading.NoPlan(1, NOW)), null).id();
    NewEvidence next = evidence(1, new Target.UrlTarget("https://example.org"), null);

    long first = link(next, old).id();
    long again = link(next, old).id();

    assertThat(again).isEqualTo(first);
    assertThat(link(next, first).id()).isEqualTo(first);
    assertThat(store.activeOf(1)).hasSize(1);
    assertThat(store.historyOf(1, Long.MAX_VALUE, 50))
        .extracting(EvidenceEvent::what)
        .containsExactly(
            EvidenceEvent.What.LINKED, EvidenceEvent.What.REPLACED, EvidenceEvent.What.LINKED);
  }

  private Evidence link(NewEvidence asked, Long replaces) {
    return store.link(asked, replaces).orElseThrow().evidence();
  }

  @Test
  void oneLinkIsCreated_whenManyLinkTheSameAtOnce() {
    NewEvidence asked = evidence(1, PAGE, new Reading.NoPlan(1, NOW));

    List<CompletableFuture<Boolean>> created =
        IntStream.range(0, 16)
            .mapToObj(
                i ->
                    CompletableFuture.supplyAsync(
                        () -> store.link(asked, null).orElseThrow().created()))
            .toList();

    assertThat(created).extracting(CompletableFuture::join).containsOnlyOnce(true);
    assertThat(store.historyOf(1, Long.MAX_VALUE, 50)).hasSize(1);
  }

  @Test
  void oneReplacementIsStored_whenManyReplaceTheSameAtOnce() {
    long old = link(evidence(1, PAGE, new Reading.NoPlan(1, NOW)), null).id();

    List<CompletableFuture<Boolean>> stored =
        IntStream.range(0, 16)
            .mapToObj(i -> new Target.UrlTarget("https://example.org/" + i))
            .map(
                target ->
                    CompletableFuture.supplyAsync(
                        () -> store.link(evidence(1, target, null), old).isPresent()))
            .toList();

    assertThat(stored).extracting(CompletableFuture::join).containsOnlyOnce(true);
    assertThat(store.activeOf(1)).hasSize(1);
    assertThat(store.historyOf(1, Long.MAX_VALUE, 50))
        .extracting(EvidenceEvent::what)
        .containsExactly(
            EvidenceEvent.What.LINKED, EvidenceEvent.What.REPLACED, EvidenceEvent.What.LINKED);
  }

  @Test
  void unlinking_happensOnce_whenManyAskAtOnce() {
    long id = link(evidence(1, PAGE, new Reading.NoPlan(1, NOW)), null).id();

    List<CompletableFuture<Boolean>> answers =
        IntStream.range(0, 16)
            .mapToObj(i -> CompletableFuture.supplyAsync(() -> store.unlink(id, "pm")))
            .toList();

    assertThat(answers).extracting(CompletableFuture::join).containsOnlyOnce(true);
    assertThat(store.find(id)).isEmpty();
    assertThat(store.find(-1)).isEmpty();
    assertThat(store.find(Long.MAX_VALUE)).isEmpty();
    assertThat(store.historyOf(1, Long.MAX_VALUE, 50)).hasSize(2);
  }

  @Test
  void linkedPages_areEachNamedOnce() {
    store.link(evidence(1, PAGE, new Reading.NoPlan(1, NOW)), null);
    store.link(evidence(2, PAGE, new Reading.NoPlan(1, NOW)), null);
    store.link(evidence(2, new Target.UrlTarget("https://example.org"), null), null);

    assertThat(store.linkedPages()).containsExactly(PAGE);
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

  private int version() {
    return reading() instanceof Reading.NoPlan none ? none.pageVersion() : -1;
  }

  private Reading reading() {
    return store.activeOf(1).get(0).reading();
  }

  private static PageFacts state(PageFacts.State state, int version, long observation) {
    return new PageFacts("100", state, "", "", true, version, NOW, observation, List.of());
  }

  private static PageFacts facts(int version, long observation, Instant asOf, PlanFacts... plans) {
    return new PageFacts(
        "100",
        PageFacts.State.CURRENT,
        "Page v" + version,
        "http://confluence.example/100",
        true,
        version,
        asOf,
        observation,
        List.of(plans));
  }

  private static NewEvidence evidence(long epic, Target target, Reading reading) {
    return new NewEvidence(
        epic,
        "positioning",
        "positioning",
        target,
        "Title",
        target instanceof Target.UrlTarget link ? link.url() : "http://confluence.example/100",
        false,
        "pm",
        reading == null ? new Reading.NotReadable() : reading,
        0);
  }

  private static NewEvidence titled(NewEvidence link, String title) {
    return new NewEvidence(
        link.epicId(),
        link.requirement(),
        link.template(),
        link.target(),
        title,
        link.url(),
        link.restricted(),
        link.linkedBy(),
        link.reading(),
        link.observation());
  }
}
