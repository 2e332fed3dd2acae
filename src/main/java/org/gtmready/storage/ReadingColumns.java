package org.gtmready.storage;

import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gtmready.core.evidence.Reading;
import org.gtmready.core.plan.PageFacts;
import org.gtmready.core.plan.PlanFacts;

/** How a reading stands in the columns of an {@link EvidenceRow}. */
final class ReadingColumns {

  private ReadingColumns() {}

  /** Column values for a new row; absent ones stay null. */
  static Map<String, Object> of(Reading reading) {
    Map<String, Object> columns = new LinkedHashMap<>();
    columns.put("READING", name(reading));
    columns.put("READ_AT", readAt(reading));
    columns.put("PAGE_VERSION", version(reading));
    if (reading instanceof Reading.Unread unread) {
      columns.put("UNREAD_WHY", unread.why());
    }
    if (reading instanceof Reading.Read read) {
      columns.put("FILLED_FIELDS", String.join(",", read.facts().filled()));
      columns.put("MISSING_FIELDS", String.join(",", read.facts().missing()));
      columns.put("FINDINGS", FindingsJson.write(read.facts().findings()));
      columns.put("FINGERPRINT", read.facts().fingerprint());
      columns.put("OWNERS", lines(read.facts().owners()));
      columns.put("PLAN_EPIC", read.facts().epic());
    }
    return columns;
  }

  /** Replaces the reading of an existing row; the caller saves it. */
  static void set(EvidenceRow row, Reading reading) {
    PlanFacts facts = reading instanceof Reading.Read read ? read.facts() : null;
    row.setReading(name(reading));
    row.setReadAt(readAt(reading));
    row.setPageVersion(version(reading));
    row.setUnreadWhy(reading instanceof Reading.Unread unread ? unread.why() : null);
    row.setFilledFields(facts == null ? null : String.join(",", facts.filled()));
    row.setMissingFields(facts == null ? null : String.join(",", facts.missing()));
    row.setFindings(facts == null ? null : FindingsJson.write(facts.findings()));
    row.setFingerprint(facts == null ? null : facts.fingerprint());
    row.setOwners(facts == null ? null : lines(facts.owners()));
    row.setPlanEpic(facts == null ? null : facts.epic());
  }

  static Reading read(EvidenceRow row) {
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

  private static Reading plan(EvidenceRow row, Instant readAt) {
    try {
      PlanFacts facts =
          new PlanFacts(
              row.getPlanTemplate(),
              row.getPageVersion(),
              keys(row.getFilledFields()),
              keys(row.getMissingFields()),
              FindingsJson.read(row.getFindings()),
              row.getFingerprint() == null ? "" : row.getFingerprint());
      String owners = row.getOwners();
      String epic = row.getPlanEpic();
      return new Reading.Read(
          facts
              .ownedBy(owners == null ? List.of() : owners.lines().toList())
              .forEpic(epic == null ? "" : epic),
          readAt);
    } catch (JsonProcessingException damaged) {
      // What can't be read back must not pass for a complete plan.
      return new Reading.Unread("damaged-row");
    }
  }

  private static String lines(List<String> names) {
    return names.stream().map(name -> name.replaceAll("\\p{Cntrl}", " ")).collect(joining("\n"));
  }

  private static List<String> keys(String joined) {
    return joined == null || joined.isEmpty() ? List.of() : List.of(joined.split(","));
  }

  private static String name(Reading reading) {
    if (reading instanceof Reading.NotReadable) {
      return "NOT_READABLE";
    }
    if (reading instanceof Reading.Unread) {
      return "UNREAD";
    }
    if (reading instanceof Reading.Gone gone) {
      return gone.state() == PageFacts.State.TRASHED ? "TRASHED" : "GONE";
    }
    return reading instanceof Reading.NoPlan ? "NO_PLAN" : "READ";
  }

  private static long readAt(Reading reading) {
    if (reading instanceof Reading.Gone gone) {
      return gone.readAt().toEpochMilli();
    }
    if (reading instanceof Reading.NoPlan none) {
      return none.readAt().toEpochMilli();
    }
    return reading instanceof Reading.Read read ? read.readAt().toEpochMilli() : 0;
  }

  private static int version(Reading reading) {
    if (reading instanceof Reading.NoPlan none) {
      return none.pageVersion();
    }
    return reading instanceof Reading.Read read ? read.facts().pageVersion() : 0;
  }
}
