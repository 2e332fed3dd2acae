package org.gtmready.storage;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import net.java.ao.Query;
import org.gtmready.core.sync.Outbox;

/** The outbox in Active Objects. */
@ConfluenceComponent
public class ActiveObjectsOutbox implements Outbox {

  private final ActiveObjects ao;

  @Inject
  public ActiveObjectsOutbox(@ComponentImport ActiveObjects ao) {
    this.ao = ao;
  }

  @Override
  public void add(String pageId, int version, Instant dueAt) {
    ao.create(
        OutboxRow.class,
        Map.of(
            "PAGE_ID",
            pageId,
            "PAGE_VERSION",
            version,
            "ATTEMPTS",
            0,
            "DUE_AT",
            dueAt.toEpochMilli()));
  }

  @Override
  public List<Entry> due(Instant now, int limit) {
    Query query =
        Query.select().where("DUE_AT <= ?", now.toEpochMilli()).order("ID ASC").limit(limit);
    return Arrays.stream(ao.find(OutboxRow.class, query))
        .map(
            row -> new Entry(row.getID(), row.getPageId(), row.getPageVersion(), row.getAttempts()))
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
}
