package org.gtmready.storage;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import net.java.ao.Query;
import org.gtmready.core.evidence.EvidenceEvent;
import org.gtmready.core.evidence.Target;

/** The history table. */
final class EvidenceEvents {

  private final ActiveObjects ao;

  EvidenceEvents(ActiveObjects ao) {
    this.ao = ao;
  }

  void add(EvidenceEvent.What what, EvidenceRow row, Target target, String byUserKey, Instant now) {
    add(
        what,
        row.getEpicId(),
        row.getRequirement(),
        target,
        row.getTargetUrl(),
        row.getTargetTitle(),
        row.getRestricted(),
        byUserKey,
        now);
  }

  void add(
      EvidenceEvent.What what,
      long epicId,
      String requirement,
      Target target,
      String url,
      String title,
      boolean restricted,
      String byUserKey,
      Instant now) {
    Map<String, Object> columns = TargetColumns.of(target, url);
    columns.put("EPIC_ID", epicId);
    columns.put("REQUIREMENT", requirement);
    columns.put("EVENT_KIND", what.name());
    columns.put("TARGET_TITLE", title);
    columns.put("IS_RESTRICTED", restricted);
    columns.put("DONE_BY", byUserKey);
    columns.put("DONE_AT", now.toEpochMilli());
    ao.create(EvidenceEventRow.class, columns);
  }

  List<EvidenceEvent> of(long epicId, long before, int limit) {
    Query query =
        before > Integer.MAX_VALUE
            ? Query.select().where("EPIC_ID = ?", epicId)
            : Query.select().where("EPIC_ID = ? AND ID < ?", epicId, (int) Math.max(before, 0));
    EvidenceEventRow[] rows = ao.find(EvidenceEventRow.class, query.order("ID DESC").limit(limit));
    return Arrays.stream(rows).map(EvidenceEvents::event).toList();
  }

  private static EvidenceEvent event(EvidenceEventRow row) {
    Target target =
        TargetColumns.read(
            row.getTargetKind(),
            row.getApplicationId(),
            row.getTargetRef(),
            row.getTargetKey(),
            row.getTargetUrl());
    return new EvidenceEvent(
        row.getID(),
        row.getEpicId(),
        row.getRequirement(),
        EvidenceEvent.What.valueOf(row.getEventKind()),
        target,
        row.getTargetTitle(),
        row.getRestricted(),
        row.getDoneBy(),
        Instant.ofEpochMilli(row.getDoneAt()));
  }
}
