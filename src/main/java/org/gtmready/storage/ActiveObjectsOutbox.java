package org.gtmready.storage;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.java.ao.Query;
import org.gtmready.core.sync.Outbox;

/** The outbox in Active Objects. */
@ConfluenceComponent
public class ActiveObjectsOutbox implements Outbox {

  private final ActiveObjects ao;
  private final Clock clock;

  @Inject
  public ActiveObjectsOutbox(@ComponentImport ActiveObjects ao, Clock clock) {
    this.ao = ao;
    this.clock = clock;
  }

  @Override
  public void add(String pageId, int version, Scope scope, Instant dueAt) {
    ao.create(OutboxRow.class, columns(pageId, version, scope, dueAt));
  }

  @Override
  public void addFor(String application, Entry entry, Instant dueAt) {
    Map<String, Object> columns = columns(entry.pageId(), entry.version(), entry.scope(), dueAt);
    columns.put("APPLICATION_ID", application);
    columns.put("ATTEMPTS", entry.attempts() + 1);
    ao.create(OutboxRow.class, columns);
  }

  private Map<String, Object> columns(String pageId, int version, Scope scope, Instant dueAt) {
    Map<String, Object> columns = new HashMap<>();
    columns.put("PAGE_ID", pageId);
    columns.put("PAGE_VERSION", version);
    columns.put("SCOPE_NAME", scope.name());
    columns.put("ATTEMPTS", 0);
    columns.put("DUE_AT", dueAt.toEpochMilli());
    columns.put("ADDED_AT", clock.millis());
    return columns;
  }

  @Override
  public List<Entry> due(Instant now, int limit) {
    Query query =
        Query.select()
            .where("DUE_AT <= ?", now.toEpochMilli())
            .order("DUE_AT ASC, ID ASC")
            .limit(limit);
    return Arrays.stream(ao.find(OutboxRow.class, query))
        .map(
            row ->
                new Entry(
                    row.getID(),
                    row.getPageId(),
                    row.getPageVersion(),
                    Scope.BELOW.name().equals(row.getScopeName()) ? Scope.BELOW : Scope.PAGE,
                    row.getApplicationId(),
                    row.getAttempts(),
                    row.getPosition()))
        .toList();
  }

  @Override
  public void done(Entry entry) {
    ao.deleteWithSQL(OutboxRow.class, "ID = ?", (int) entry.id());
  }

  @Override
  public void later(Entry entry, Instant dueAt) {
    for (OutboxRow row :
        ao.find(OutboxRow.class, Query.select().where("ID = ?", (int) entry.id()))) {
      row.setAttempts(entry.attempts() + 1);
      row.setDueAt(dueAt.toEpochMilli());
      row.save();
    }
  }

  @Override
  public void advance(Entry entry, long position, Instant dueAt) {
    for (OutboxRow row :
        ao.find(OutboxRow.class, Query.select().where("ID = ?", (int) entry.id()))) {
      row.setPosition(position);
      row.setAttempts(0);
      row.setDueAt(dueAt.toEpochMilli());
      row.save();
    }
  }

  @Override
  public Backlog backlog() {
    OutboxRow[] oldest = ao.find(OutboxRow.class, Query.select().order("ID ASC").limit(1));
    return oldest.length == 0
        ? new Backlog(0, null)
        : new Backlog(ao.count(OutboxRow.class), Instant.ofEpochMilli(oldest[0].getAddedAt()));
  }
}
