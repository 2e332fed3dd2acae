package org.gtmready.storage;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.gtmready.core.evidence.Reading;
import org.gtmready.core.plan.PageFacts;
import org.gtmready.core.sync.FactsFormat;

/** How a reading stands in the columns of an {@link EvidenceRow}. */
final class ReadingColumns {

  private final FactsFormat format;
  private final SeparateColumns older;

  ReadingColumns(FactsFormat format) {
    this.format = format;
    this.older = new SeparateColumns(format);
  }

  /** Column values for a new row; absent ones stay null. */
  Map<String, Object> of(Reading reading) {
    Map<String, Object> columns = new LinkedHashMap<>();
    columns.put("READING", name(reading));
    columns.put("READ_AT", readAt(reading));
    columns.put("PAGE_VERSION", version(reading));
    if (reading instanceof Reading.Unread unread) {
      columns.put("UNREAD_WHY", unread.why());
    }
    if (reading instanceof Reading.Read read) {
      columns.put("FACTS", format.write(read.facts()));
    }
    return columns;
  }

  /** Replaces the reading of an existing row; the caller saves it. */
  void set(EvidenceRow row, Reading reading) {
    row.setReading(name(reading));
    row.setReadAt(readAt(reading));
    row.setPageVersion(version(reading));
    row.setUnreadWhy(reading instanceof Reading.Unread unread ? unread.why() : null);
    row.setFacts(reading instanceof Reading.Read read ? format.write(read.facts()) : null);
  }

  Reading read(EvidenceRow row) {
    Instant readAt = Instant.ofEpochMilli(row.getReadAt());
    return switch (row.getReading()) {
      case "NOT_READABLE" -> new Reading.NotReadable();
      case "TRASHED" -> new Reading.Gone(PageFacts.State.TRASHED, readAt);
      case "GONE" -> new Reading.Gone(PageFacts.State.GONE, readAt);
      case "NO_PLAN" -> new Reading.NoPlan(row.getPageVersion(), readAt);
      case "READ" -> plan(row, readAt);
      case "UNREAD" -> new Reading.Unread(row.getUnreadWhy());
      default -> new Reading.Unread("unknown-reading");
    };
  }

  private Reading plan(EvidenceRow row, Instant readAt) {
    try {
      String facts = row.getFacts();
      return new Reading.Read(facts == null ? older.read(row) : format.readPlan(facts), readAt);
    } catch (IllegalArgumentException damaged) {
      // What can't be read back must not pass for a complete plan.
      return new Reading.Unread("damaged-row");
    }
  }

  private static String name(Reading reading) {
    return switch (reading.kind()) {
      case NOT_READABLE, UNREAD, NO_PLAN, READ -> reading.kind().name();
      case GONE -> ((Reading.Gone) reading).state() == PageFacts.State.TRASHED ? "TRASHED" : "GONE";
      case HIDDEN -> throw new IllegalArgumentException("what one viewer is told is no reading");
    };
  }

  private static long readAt(Reading reading) {
    Instant at = Reading.readAt(reading);
    return at == null ? 0 : at.toEpochMilli();
  }

  private static int version(Reading reading) {
    Integer version = Reading.pageVersion(reading);
    return version == null ? 0 : version;
  }
}
