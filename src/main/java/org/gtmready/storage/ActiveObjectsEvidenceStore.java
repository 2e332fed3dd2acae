package org.gtmready.storage;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.java.ao.Query;
import org.gtmready.core.evidence.Evidence;
import org.gtmready.core.evidence.EvidenceChanges;
import org.gtmready.core.evidence.EvidenceEvent;
import org.gtmready.core.evidence.EvidenceKind;
import org.gtmready.core.evidence.EvidenceStore;
import org.gtmready.core.evidence.NewEvidence;
import org.gtmready.core.evidence.PageMoment;
import org.gtmready.core.evidence.Reading;
import org.gtmready.core.evidence.Target;
import org.gtmready.core.plan.Excerpt;
import org.gtmready.core.plan.PageFacts;
import org.gtmready.core.sync.FactsFormat;

/** Evidence in Active Objects: active links as rows, what happened to them as a second table. */
@JiraComponent
public class ActiveObjectsEvidenceStore implements EvidenceStore {

  private static final int TITLE_LENGTH = 255;

  /** Of news that nobody asked for; no page has heard so often of itself. */
  private static final long NO_QUESTION = -1;

  private final ActiveObjects ao;
  private final Clock clock;
  private final ReadingColumns readings;
  private final EvidenceEvents events;
  private final EvidenceChanges changes;
  private final Transactions transactions;

  @Inject
  public ActiveObjectsEvidenceStore(
      @ComponentImport ActiveObjects ao, Clock clock, FactsFormat format, EvidenceChanges changes) {
    this.ao = ao;
    this.clock = clock;
    this.readings = new ReadingColumns(format);
    this.events = new EvidenceEvents(ao);
    this.changes = changes;
    this.transactions = new Transactions(ao);
  }

  @Override
  public List<Evidence> activeOf(Collection<Long> epicIds) {
    List<Long> ids = List.copyOf(epicIds);
    List<Evidence> active = new ArrayList<>();
    for (int from = 0; from < ids.size(); from += MOST_EPICS_IN_A_QUERY) {
      List<Long> some = ids.subList(from, Math.min(ids.size(), from + MOST_EPICS_IN_A_QUERY));
      String marks = String.join(", ", Collections.nCopies(some.size(), "?"));
      EvidenceRow[] rows =
          ao.find(
              EvidenceRow.class,
              Query.select().where("EPIC_ID IN (" + marks + ")", some.toArray()).order("ID ASC"));
      Arrays.stream(rows).map(this::evidence).forEach(active::add);
    }
    return active;
  }

  @Override
  public Optional<Evidence> find(long id) {
    return row(id).map(this::evidence);
  }

  @Override
  public Optional<Stored> link(NewEvidence asked, Long replaces) {
    String hash = LinkHash.of(asked.epicId(), asked.requirement(), asked.target());
    Optional<Stored> stored = transactions.run(() -> linkOnce(asked, hash, replaces));
    if (stored.isPresent() && (stored.get().created() || replaces != null)) {
      changes.tell(List.of(asked.epicId()));
    }
    return stored;
  }

  private Optional<Stored> linkOnce(NewEvidence asked, String hash, Long replaces) {
    Instant now = clock.instant();
    Optional<EvidenceRow> existing = byHash(hash).or(() -> byKey(asked, hash));
    boolean itself = existing.isPresent() && replaces != null && replaces == existing.get().getID();
    boolean ended =
        replaces == null
            || itself
            || end(replaces, EvidenceEvent.What.REPLACED, asked.linkedBy(), now);
    if (existing.isEmpty()) {
      if (!ended) {
        return Optional.empty();
      }
      ao.create(EvidenceRow.class, columns(asked, hash, now));
      events.add(
          EvidenceEvent.What.LINKED,
          asked.epicId(),
          asked.requirement(),
          asked.target(),
          asked.url(),
          title(asked.title()),
          asked.restricted(),
          asked.linkedBy(),
          now);
    }
    return byHash(hash).map(row -> new Stored(evidence(row), existing.isEmpty()));
  }

  @Override
  public boolean unlink(long id, String byUserKey) {
    List<Long> epic = row(id).map(EvidenceRow::getEpicId).stream().toList();
    boolean ended =
        transactions.run(() -> end(id, EvidenceEvent.What.UNLINKED, byUserKey, clock.instant()));
    if (ended) {
      changes.tell(epic);
    }
    return ended;
  }

  /** Removes the row and says so in the history; whoever deletes first writes the line. */
  private boolean end(long id, EvidenceEvent.What what, String byUserKey, Instant now) {
    Optional<EvidenceRow> row = row(id);
    if (row.isEmpty()) {
      return false;
    }
    Target target = target(row.get());
    if (ao.deleteWithSQL(EvidenceRow.class, "ID = ?", row.get().getID()) == 0) {
      return false;
    }
    events.add(what, row.get(), target, byUserKey, now);
    return true;
  }

  @Override
  public List<EvidenceEvent> historyOf(long epicId, long before, int limit) {
    return events.of(epicId, before, limit);
  }

  @Override
  public List<Evidence> take(String application, PageFacts facts, Instant readAt) {
    return told(transactions.run(() -> takeAll(application, facts, readAt, NO_QUESTION)));
  }

  @Override
  public List<Evidence> takeAnswer(
      String application, PageFacts facts, Instant readAt, long newsBefore) {
    return told(transactions.run(() -> takeAll(application, facts, readAt, newsBefore)));
  }

  private List<Evidence> told(List<Evidence> changed) {
    changes.tell(changed.stream().map(Evidence::epicId).toList());
    return changed;
  }

  @Override
  public long newsOf(Target.PageTarget page) {
    return news(rowsOf(page.application(), page.pageId()));
  }

  private static long news(EvidenceRow[] rows) {
    return Arrays.stream(rows).mapToLong(EvidenceRow::getTouches).sum();
  }

  private List<Evidence> takeAll(
      String application, PageFacts facts, Instant readAt, long newsBefore) {
    // Writing first locks the rows, in the order of their ids; what is read afterwards is what the
    // last writer left, so that older facts can't overwrite newer ones.
    for (EvidenceRow row : rowsOf(application, facts.pageId())) {
      row.setTouches(row.getTouches() + 1);
      row.save();
    }
    EvidenceRow[] rows = rowsOf(application, facts.pageId());
    boolean believed = news(rows) - rows.length == newsBefore;
    List<Evidence> changed = new ArrayList<>();
    for (EvidenceRow row : rows) {
      if (believed || moment(row).giveWayTo(PageMoment.of(facts))) {
        changed.add(evidence(row));
        take(row, facts, readAt);
      }
    }
    return changed;
  }

  private static PageMoment moment(EvidenceRow row) {
    boolean gone = PageFacts.State.GONE.name().equals(row.getReading());
    return new PageMoment(gone, row.getPageVersion(), row.getObservation());
  }

  private void take(EvidenceRow row, PageFacts facts, Instant readAt) {
    readings.set(row, Reading.of(facts, row.getPlanTemplate(), readAt));
    row.setPageVersion(facts.version());
    row.setObservation(facts.observation());
    row.setRestricted(facts.restricted());
    // A page that is gone has no title any more; the last one known says more than none.
    if (!facts.title().isEmpty()) {
      row.setTargetTitle(title(facts.title()));
    }
    if (!facts.url().isEmpty()) {
      row.setTargetUrl(facts.url());
    }
    row.save();
  }

  @Override
  public List<Evidence> unidentified(long after, int limit) {
    EvidenceRow[] rows =
        ao.find(
            EvidenceRow.class,
            Query.select()
                .where(
                    "TARGET_KIND = ? AND TARGET_KEY IS NULL AND ID > ?",
                    EvidenceKind.ISSUE.name(),
                    (int) Math.min(after, Integer.MAX_VALUE))
                .order("ID ASC")
                .limit(limit));
    return Arrays.stream(rows).map(this::evidence).toList();
  }

  @Override
  public void identify(Evidence evidence, long issueId) {
    if (!(evidence.target() instanceof Target.IssueTarget issue) || issue.id() != 0) {
      return;
    }
    Target known = new Target.IssueTarget(issueId, issue.key());
    String hash = LinkHash.of(evidence.epicId(), evidence.requirement(), known);
    transactions.run(
        () -> {
          // somebody may have linked the issue again since; then it is there twice, by both names
          row(evidence.id())
              .filter(row -> byHash(hash).isEmpty())
              .ifPresent(row -> identify(row, hash, issueId, issue.key()));
          return null;
        });
  }

  private static void identify(EvidenceRow row, String hash, long id, String key) {
    row.setLinkHash(hash);
    row.setTargetRef(Long.toString(id));
    row.setTargetKey(key);
    row.save();
  }

  @Override
  public List<Target.PageTarget> linkedPages() {
    return pages("READING <> ?");
  }

  @Override
  public List<Target.PageTarget> unreadPages() {
    return pages("READING = ?");
  }

  @Override
  public boolean isLinked(Target.PageTarget page) {
    return ao.count(
            EvidenceRow.class,
            "TARGET_KIND = ? AND APPLICATION_ID = ? AND TARGET_REF = ?",
            EvidenceKind.PAGE.name(),
            page.application(),
            page.pageId())
        > 0;
  }

  /** Pages by a condition on how their rows were read. */
  private List<Target.PageTarget> pages(String unread) {
    // not ao.stream, which newer versions of Active Objects are not known to have
    EvidenceRow[] rows =
        ao.find(
            EvidenceRow.class,
            Query.select()
                .where("TARGET_KIND = ? AND " + unread, EvidenceKind.PAGE.name(), "UNREAD")
                .order("ID ASC"));
    return Arrays.stream(rows)
        .map(row -> new Target.PageTarget(row.getApplicationId(), row.getTargetRef()))
        .distinct()
        .toList();
  }

  private Optional<EvidenceRow> row(long id) {
    return id < 1 || id > Integer.MAX_VALUE
        ? Optional.empty()
        : first(ao.find(EvidenceRow.class, Query.select().where("ID = ?", (int) id)));
  }

  private Optional<EvidenceRow> byHash(String hash) {
    return first(ao.find(EvidenceRow.class, Query.select().where("LINK_HASH = ?", hash)));
  }

  /** A link to the same issue that an older version stored by its key; from now on by its id. */
  private Optional<EvidenceRow> byKey(NewEvidence asked, String hash) {
    if (!(asked.target() instanceof Target.IssueTarget issue)) {
      return Optional.empty();
    }
    Target older = new Target.IssueTarget(issue.key());
    Optional<EvidenceRow> row = byHash(LinkHash.of(asked.epicId(), asked.requirement(), older));
    row.ifPresent(found -> identify(found, hash, issue.id(), issue.key()));
    return row;
  }

  private EvidenceRow[] rowsOf(String application, String pageId) {
    return ao.find(
        EvidenceRow.class,
        Query.select()
            .where(
                "TARGET_KIND = ? AND APPLICATION_ID = ? AND TARGET_REF = ?",
                EvidenceKind.PAGE.name(),
                application,
                pageId)
            .order("ID ASC"));
  }

  private static Optional<EvidenceRow> first(EvidenceRow[] rows) {
    return rows.length == 0 ? Optional.empty() : Optional.of(rows[0]);
  }

  private Map<String, Object> columns(NewEvidence asked, String hash, Instant now) {
    Map<String, Object> columns = TargetColumns.of(asked.target(), asked.url());
    columns.putAll(readings.of(asked.reading()));
    columns.put("EPIC_ID", asked.epicId());
    columns.put("REQUIREMENT", asked.requirement());
    columns.put("LINK_HASH", hash);
    columns.put("TARGET_TITLE", title(asked.title()));
    columns.put("IS_RESTRICTED", asked.restricted());
    columns.put("LINKED_BY", asked.linkedBy());
    columns.put("LINKED_AT", now.toEpochMilli());
    columns.put("PLAN_TEMPLATE", asked.template());
    columns.put("OBSERVATION", asked.observation());
    columns.put("TOUCHES", 0L);
    return columns;
  }

  private Evidence evidence(EvidenceRow row) {
    return new Evidence(
        row.getID(),
        row.getEpicId(),
        row.getRequirement(),
        target(row),
        row.getTargetTitle(),
        row.getTargetUrl(),
        row.getRestricted(),
        row.getLinkedBy(),
        Instant.ofEpochMilli(row.getLinkedAt()),
        readings.read(row));
  }

  private static Target target(EvidenceRow row) {
    return TargetColumns.read(
        row.getTargetKind(),
        row.getApplicationId(),
        row.getTargetRef(),
        row.getTargetKey(),
        row.getTargetUrl());
  }

  private static String title(String title) {
    return Excerpt.cut(title, TITLE_LENGTH);
  }
}
