package org.gtmready.storage;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.java.ao.Query;
import org.gtmready.core.audit.Decision;
import org.gtmready.core.audit.DecisionKind;
import org.gtmready.core.audit.DecisionStore;

/** Decisions in Active Objects; a row is added once, and changed only to count it again. */
@JiraComponent
public class ActiveObjectsDecisions implements DecisionStore {

  /** Databases limit the length of a list. */
  private static final int MOST_IN_A_LIST = 500;

  private final ActiveObjects ao;
  private final Transactions transactions;

  @Inject
  public ActiveObjectsDecisions(@ComponentImport ActiveObjects ao) {
    this.ao = ao;
    this.transactions = new Transactions(ao);
  }

  @Override
  public boolean add(Decision decision, String name) {
    String hash = LinkHash.sha256(name);
    return transactions.run(
        () -> {
          if (byHash(hash).isPresent()) {
            return false;
          }
          ao.create(DecisionRow.class, DecisionColumns.of(decision, hash));
          return true;
        });
  }

  @Override
  public void count(Decision refusal, String name) {
    String hash = LinkHash.sha256(name);
    transactions.run(
        () -> {
          Optional<DecisionRow> known = byHash(hash);
          if (known.isEmpty()) {
            // the same moment on another node: the unique hash refuses one, which then counts
            ao.create(DecisionRow.class, DecisionColumns.of(refusal, hash));
          } else {
            // Writing first locks the row; what is read afterwards is what the last writer left.
            DecisionRow row = known.get();
            row.setTouches(row.getTouches() + 1);
            row.save();
            byHash(hash)
                .ifPresentOrElse(
                    locked -> DecisionColumns.again(locked, refusal),
                    () -> ao.create(DecisionRow.class, DecisionColumns.of(refusal, hash)));
          }
          return null;
        });
  }

  @Override
  public Set<String> known(Collection<String> names) {
    Map<String, String> byHash = new HashMap<>();
    names.forEach(name -> byHash.put(LinkHash.sha256(name), name));
    List<String> hashes = List.copyOf(byHash.keySet());
    Set<String> known = new HashSet<>();
    for (int from = 0; from < hashes.size(); from += MOST_IN_A_LIST) {
      List<String> part = hashes.subList(from, Math.min(hashes.size(), from + MOST_IN_A_LIST));
      DecisionRow[] rows =
          ao.find(
              DecisionRow.class,
              Query.select()
                  .where("DECISION_HASH IN (" + marks(part.size()) + ")", part.toArray()));
      for (DecisionRow row : rows) {
        known.add(byHash.get(row.getDecisionHash()));
      }
    }
    return known;
  }

  @Override
  public List<Decision> of(long epicId, Place before, int limit) {
    Query query =
        before == null
            ? Query.select().where("EPIC_ID = ?", epicId)
            : Query.select()
                .where(
                    "EPIC_ID = ? AND (LAST_AT < ? OR (LAST_AT = ? AND ID < ?))",
                    epicId,
                    before.at(),
                    before.at(),
                    number(before.id()));
    return decisions(query.order("LAST_AT DESC, ID DESC").limit(limit));
  }

  @Override
  public List<Decision> all(Choice choice, long after, int limit) {
    StringBuilder where = new StringBuilder("ID > ?");
    List<Object> values = new ArrayList<>(List.of(number(after)));
    if (choice.projectKeys() != null) {
      where.append(" AND PROJECT_KEY IN (").append(marks(choice.projectKeys().size())).append(")");
      values.addAll(choice.projectKeys());
    }
    if (choice.from() != null) {
      where.append(" AND LAST_AT >= ?");
      values.add(choice.from().toEpochMilli());
    }
    if (choice.until() != null) {
      where.append(" AND JUDGED_AT < ?");
      values.add(choice.until().toEpochMilli());
    }
    return decisions(
        Query.select().where(where.toString(), values.toArray()).order("ID ASC").limit(limit));
  }

  @Override
  public int forget(Instant before) {
    int removed = 0;
    int after = 0;
    DecisionRow[] rows = old(before, after);
    while (rows.length > 0) {
      after = rows[rows.length - 1].getID();
      Set<Long> released = released(rows);
      for (DecisionRow row : rows) {
        if (!released.contains(row.getEpicId())) {
          // whoever tried again in the meantime keeps it
          removed +=
              ao.deleteWithSQL(
                  DecisionRow.class, "ID = ? AND LAST_AT < ?", row.getID(), before.toEpochMilli());
        }
      }
      rows = old(before, after);
    }
    return removed;
  }

  private DecisionRow[] old(Instant before, int after) {
    List<Object> values = new ArrayList<>(List.of(after, before.toEpochMilli()));
    List<String> refusals = names(DecisionKind::isRefusal);
    values.addAll(refusals);
    return ao.find(
        DecisionRow.class,
        Query.select()
            .where(
                "ID > ? AND LAST_AT < ? AND DECISION_KIND IN (" + marks(refusals.size()) + ")",
                values.toArray())
            .order("ID ASC")
            .limit(MOST_IN_A_LIST));
  }

  /** Those of the rows' epics that ever got through their gate. */
  private Set<Long> released(DecisionRow[] rows) {
    List<Object> values =
        Arrays.stream(rows)
            .map(DecisionRow::getEpicId)
            .distinct()
            .collect(Collectors.toCollection(ArrayList::new));
    String epics = marks(values.size());
    List<String> releases = names(DecisionKind::isRelease);
    values.addAll(releases);
    DecisionRow[] found =
        ao.find(
            DecisionRow.class,
            Query.select()
                .where(
                    "EPIC_ID IN ("
                        + epics
                        + ") AND DECISION_KIND IN ("
                        + marks(releases.size())
                        + ")",
                    values.toArray()));
    return Arrays.stream(found).map(DecisionRow::getEpicId).collect(Collectors.toSet());
  }

  private static List<String> names(java.util.function.Predicate<DecisionKind> which) {
    return Arrays.stream(DecisionKind.values()).filter(which).map(DecisionKind::name).toList();
  }

  private static String marks(int count) {
    return String.join(", ", Collections.nCopies(count, "?"));
  }

  private List<Decision> decisions(Query query) {
    return Arrays.stream(ao.find(DecisionRow.class, query))
        .flatMap(row -> DecisionColumns.read(row).stream())
        .toList();
  }

  private Optional<DecisionRow> byHash(String hash) {
    return Arrays.stream(
            ao.find(DecisionRow.class, Query.select().where("DECISION_HASH = ?", hash)))
        .findFirst();
  }

  /** Active Objects numbers rows with an int. */
  private static int number(long id) {
    return (int) Math.max(0, Math.min(id, Integer.MAX_VALUE));
  }
}
