package org.gtmready.sandbox.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.gtmready.core.sync.Outbox;
import org.gtmready.core.sync.Subscriptions;
import org.gtmready.core.trust.Ed25519;
import org.gtmready.sandbox.store.ActiveObjectsFactory;
import org.gtmready.sandbox.store.Database;
import org.gtmready.storage.ActiveObjectsNonces;
import org.gtmready.storage.ActiveObjectsObservations;
import org.gtmready.storage.ActiveObjectsOutbox;
import org.gtmready.storage.ActiveObjectsOwnKey;
import org.gtmready.storage.ActiveObjectsPinnedKeys;
import org.gtmready.storage.ActiveObjectsSubscriptions;
import org.gtmready.storage.KeyPairRow;
import org.gtmready.storage.NonceRow;
import org.gtmready.storage.ObservationRow;
import org.gtmready.storage.OutboxRow;
import org.gtmready.storage.PinnedKeyRow;
import org.gtmready.storage.SubscriptionRow;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What two nodes keep of keys, nonces, subscriptions and news, on one PostgreSQL database. */
class TrustStoreIT {

  private static final Instant NOW = Instant.parse("2027-01-03T00:00:00Z");
  private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
  private static final int ROUNDS = 20;

  private static Postgres postgres;

  private Database database;
  private Database otherDatabase;
  private ActiveObjects one;
  private ActiveObjects two;

  @BeforeAll
  static void startServer() throws Exception {
    postgres = Postgres.start();
  }

  @AfterAll
  static void stopServer() throws Exception {
    postgres.close();
  }

  @BeforeEach
  void twoNodes() {
    database = Database.postgres(postgres.url(), "nodes");
    otherDatabase = Database.postgres(postgres.url(), "nodes");
    one = tables(database);
    two = tables(otherDatabase);
  }

  private static ActiveObjects tables(Database database) {
    return ActiveObjectsFactory.create(
        database,
        "org.gtmready",
        List.of(
            KeyPairRow.class,
            PinnedKeyRow.class,
            NonceRow.class,
            SubscriptionRow.class,
            OutboxRow.class,
            ObservationRow.class));
  }

  @AfterEach
  void stop() {
    database.close();
    otherDatabase.close();
    Database.dropPostgres(postgres.url(), "nodes");
  }

  @Test
  void bothNodesEndWithTheSameKey_whenBothMakeOneAtTheSameMoment() throws Exception {
    for (int round = 0; round < ROUNDS; round++) {
      one.deleteWithSQL(KeyPairRow.class, "ID > ?", 0);
      List<String> keys =
          Together.all(
              () -> new ActiveObjectsOwnKey(one).fingerprint(),
              () -> new ActiveObjectsOwnKey(two).fingerprint());
      assertThat(new HashSet<>(keys)).hasSize(1);
      assertThat(one.count(KeyPairRow.class)).isEqualTo(1);
    }
  }

  @Test
  void aKeyIsReplacedOnce_whenTwoAdministratorsDoItAtTheSameMoment_andBothNodesKnow()
      throws Exception {
    String before = new ActiveObjectsOwnKey(one).fingerprint();
    List<Boolean> done =
        Together.all(
            () -> new ActiveObjectsOwnKey(one).replace(before),
            () -> new ActiveObjectsOwnKey(two).replace(before));
    assertThat(done).contains(true);
    assertThat(new ActiveObjectsOwnKey(one).fingerprint())
        .isNotEqualTo(before)
        .isEqualTo(new ActiveObjectsOwnKey(two).fingerprint());
    assertThat(new ActiveObjectsOwnKey(one).replace(before)).isFalse();
  }

  @Test
  void aNonceIsUsedOnce_whenBothNodesAreToldAtTheSameMoment() throws Exception {
    for (int round = 0; round < ROUNDS; round++) {
      String nonce = "%032x".formatted(round);
      assertThat(
              Together.all(
                  () -> new ActiveObjectsNonces(one, CLOCK).use("sender", nonce, NOW),
                  () -> new ActiveObjectsNonces(two, CLOCK).use("sender", nonce, NOW)))
          .containsExactlyInAnyOrder(true, false);
      assertThat(new ActiveObjectsNonces(two, CLOCK).use("other", nonce, NOW)).isTrue();
    }
  }

  @Test
  void usedNonces_goWhenTheirTimeIsOver() {
    ActiveObjectsNonces nonces = new ActiveObjectsNonces(one, CLOCK);
    for (int i = 0; i < 401; i++) {
      nonces.use("sender", "%032x".formatted(i), NOW.minusSeconds(1));
    }
    assertThat(one.count(NonceRow.class)).isLessThanOrEqualTo(201);
  }

  @Test
  void aPinnedKeyStays_untilTheOfferedOneIsAccepted() {
    ActiveObjectsPinnedKeys here = new ActiveObjectsPinnedKeys(one);
    ActiveObjectsPinnedKeys there = new ActiveObjectsPinnedKeys(two);
    String first = key();
    String second = key();
    here.pin("app", first);
    there.pin("app", second);
    assertThat(there.of("app").orElseThrow().key()).isEqualTo(first);
    there.noteShown("app", second);
    String offered = here.of("app").orElseThrow().offeredFingerprint();
    assertThat(here.byFingerprint(offered)).isEmpty();
    assertThat(here.accept("app", here.of("app").orElseThrow().fingerprint())).isFalse();
    assertThat(here.accept("other", offered)).isFalse();
    assertThat(here.accept("app", offered)).isTrue();
    assertThat(there.byFingerprint(offered).orElseThrow().application()).isEqualTo("app");
    assertThat(there.of("app").orElseThrow().offered()).isNull();

    here.noteShown("app", first);
    here.noteShown("app", second);
    assertThat(there.of("app").orElseThrow().offered()).as("it was taken back").isNull();
  }

  @Test
  void observationsOfBothNodes_haveNumbersOfTheirOwn_thatGoUp() throws Exception {
    Set<Long> numbers = new HashSet<>();
    for (int round = 0; round < 150; round++) {
      long before = new ActiveObjectsObservations(one, CLOCK).last();
      List<Long> both =
          Together.all(
              () -> new ActiveObjectsObservations(one, CLOCK).next(),
              () -> new ActiveObjectsObservations(two, CLOCK).next());
      assertThat(both).allMatch(number -> number > before);
      numbers.addAll(both);
    }
    assertThat(numbers).hasSize(300);
    assertThat(one.count(ObservationRow.class)).isLessThan(210);
  }

  @Test
  void outboxGivesWhatIsLongestDueFirst() {
    ActiveObjectsOutbox outbox = new ActiveObjectsOutbox(one, CLOCK);
    assertThat(outbox.backlog()).isEqualTo(new Outbox.Backlog(0, null));
    outbox.add("1", 1, Outbox.Scope.PAGE, NOW.minusSeconds(1));
    outbox.add("2", 1, Outbox.Scope.BELOW, NOW.minusSeconds(9));
    outbox.add("3", 1, Outbox.Scope.PAGE, NOW.plusSeconds(1));
    List<Outbox.Entry> due = outbox.due(NOW, 10);
    assertThat(due).extracting(Outbox.Entry::pageId).containsExactly("2", "1");
    assertThat(due.get(0).scope()).isEqualTo(Outbox.Scope.BELOW);
    outbox.later(due.get(0), NOW);
    outbox.addFor("app", due.get(1), NOW);
    outbox.done(due.get(1));
    due = outbox.due(NOW, 10);
    assertThat(due).extracting(Outbox.Entry::application).containsExactly(null, "app");
    assertThat(due).extracting(Outbox.Entry::attempts).containsExactly(1, 1);
    assertThat(outbox.backlog()).isEqualTo(new Outbox.Backlog(3, NOW));

    assertThat(due.get(0).position()).isZero();
    outbox.advance(due.get(0), 17, NOW);
    due = outbox.due(NOW, 10);
    assertThat(due.get(0).position()).isEqualTo(17);
    assertThat(due.get(0).attempts()).isZero();
  }

  @Test
  void subscriptionsAreStoredOnce_renewed_andForgottenWhenNobodyRenewsThem() throws Exception {
    List<String> pages = new ArrayList<>();
    for (int id = 1; id <= 50; id++) {
      pages.add(Integer.toString(id));
    }
    Together.all(() -> renew(one, CLOCK, pages), () -> renew(two, CLOCK, pages));
    renew(two, CLOCK, "other", List.of("1"));
    ActiveObjectsSubscriptions here = new ActiveObjectsSubscriptions(one, CLOCK);
    assertThat(one.count(SubscriptionRow.class)).isEqualTo(51);
    assertThat(here.applicationsOf("1")).containsExactlyInAnyOrder("app", "other");
    assertThat(here.wanted(List.of("1", "50", "51"))).containsExactlyInAnyOrder("1", "50");
    assertThat(parts(here, 7)).containsExactlyInAnyOrderElementsOf(pages);
    here.end("other", "1");
    assertThat(here.applicationsOf("1")).containsExactly("app");

    renew(one, Clock.offset(CLOCK, java.time.Duration.ofDays(2)), List.of("7"));
    here.endBefore(NOW.plusSeconds(1));
    assertThat(here.wanted(pages)).containsExactly("7");
  }

  /** All subscribed pages, so many at a time. */
  private static Set<String> parts(ActiveObjectsSubscriptions subscriptions, int limit) {
    Set<String> pages = new HashSet<>();
    for (Long next = 0L; next != null; ) {
      Subscriptions.Part part = subscriptions.part(next, limit);
      assertThat(part.pageIds()).hasSizeLessThanOrEqualTo(limit);
      pages.addAll(part.pageIds());
      next = part.next();
    }
    return pages;
  }

  private static Void renew(ActiveObjects node, Clock clock, List<String> pages) {
    return renew(node, clock, "app", pages);
  }

  private static Void renew(ActiveObjects node, Clock clock, String app, List<String> pages) {
    new ActiveObjectsSubscriptions(node, clock).renew(app, pages);
    return null;
  }

  private static String key() {
    return Ed25519.text(Ed25519.generate().getPublic());
  }
}
