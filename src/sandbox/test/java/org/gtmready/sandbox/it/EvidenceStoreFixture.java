package org.gtmready.sandbox.it;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.gtmready.core.evidence.Evidence;
import org.gtmready.core.evidence.EvidenceChanges;
import org.gtmready.core.evidence.NewEvidence;
import org.gtmready.core.evidence.Reading;
import org.gtmready.core.evidence.Target;
import org.gtmready.core.plan.PageFacts;
import org.gtmready.core.plan.PlanFacts;
import org.gtmready.sandbox.store.ActiveObjectsFactory;
import org.gtmready.sandbox.store.Database;
import org.gtmready.storage.ActiveObjectsEvidenceStore;
import org.gtmready.storage.EvidenceEventRow;
import org.gtmready.storage.EvidenceRow;
import org.gtmready.sync.FactsJson;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** The evidence store of the shipped jar on real Active Objects, whatever the database. */
abstract class EvidenceStoreFixture {

  static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

  /** Of the tables that Active Objects makes for the namespace below. */
  static final String PREFIX = "AO_A9DA5F";

  static final Target.PageTarget PAGE = new Target.PageTarget("link", "100");

  final List<Long> changed = new CopyOnWriteArrayList<>();

  Database database;

  ActiveObjects ao;

  ActiveObjectsEvidenceStore store;

  /** One that nobody has used. */
  abstract Database fresh();

  @BeforeEach
  void open() {
    database = fresh();
    migrate();
  }

  void migrate() {
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

  void drop(String column) throws SQLException {
    try (Connection connection = database.plugin().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("alter table \"%s_EVIDENCE\" drop column \"%s\"".formatted(PREFIX, column));
    }
  }

  Evidence link(NewEvidence asked, Long replaces) {
    return store.link(asked, replaces).orElseThrow().evidence();
  }

  int version() {
    return reading() instanceof Reading.NoPlan none ? none.pageVersion() : -1;
  }

  Reading reading() {
    return store.activeOf(1).get(0).reading();
  }

  static PageFacts state(PageFacts.State state, int version, long observation) {
    return new PageFacts("100", state, "", "", true, version, NOW, observation, List.of());
  }

  static PageFacts facts(int version, long observation, Instant asOf, PlanFacts... plans) {
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

  static NewEvidence evidence(long epic, Target target, Reading reading) {
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

  static NewEvidence titled(NewEvidence link, String title) {
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
