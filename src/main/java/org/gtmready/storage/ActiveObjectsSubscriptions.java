package org.gtmready.storage;

import static java.util.stream.Collectors.toSet;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.java.ao.ActiveObjectsException;
import net.java.ao.Query;
import org.gtmready.core.sync.Subscriptions;

/** Subscriptions in Active Objects. */
@ConfluenceComponent
public class ActiveObjectsSubscriptions implements Subscriptions {

  private static final int MOST_IN_A_LIST = 500;

  /** Jira asks every minute; a row that is not much older need not be written again. */
  private static final Duration FRESH = Duration.ofDays(1);

  private final ActiveObjects ao;
  private final Clock clock;

  @Inject
  public ActiveObjectsSubscriptions(@ComponentImport ActiveObjects ao, Clock clock) {
    this.ao = ao;
    this.clock = clock;
  }

  @Override
  public Set<String> renew(String application, Collection<String> pageIds) {
    long now = clock.millis();
    Set<String> missing = new LinkedHashSet<>(pageIds);
    for (SubscriptionRow row : rows(pageIds)) {
      if (row.getApplicationId().equals(application)) {
        missing.remove(row.getPageId());
        if (now - row.getRenewedAt() > FRESH.toMillis()) {
          row.setRenewedAt(now);
          row.save();
        }
      }
    }
    missing.forEach(pageId -> add(application, pageId, now));
    return missing;
  }

  private void add(String application, String pageId, long now) {
    String hash = hash(application, pageId);
    try {
      ao.create(
          SubscriptionRow.class,
          Map.of(
              "APPLICATION_ID", application,
              "PAGE_ID", pageId,
              "RENEWED_AT", now,
              "SUBSCRIPTION_HASH", hash));
    } catch (ActiveObjectsException clash) {
      // another node may have been asked the same between our look and our insert
      if (ao.count(SubscriptionRow.class, "SUBSCRIPTION_HASH = ?", hash) == 0) {
        throw clash;
      }
    }
  }

  @Override
  public Part part(long position, int limit) {
    Query query =
        Query.select()
            .where("ID > ?", (int) Math.min(position, Integer.MAX_VALUE))
            .order("ID ASC")
            .limit(limit);
    SubscriptionRow[] rows = ao.find(SubscriptionRow.class, query);
    Set<String> pages = Arrays.stream(rows).map(SubscriptionRow::getPageId).collect(toSet());
    return new Part(pages, rows.length < limit ? null : (long) rows[rows.length - 1].getID());
  }

  @Override
  public Set<String> wanted(Collection<String> pageIds) {
    return rows(pageIds).stream().map(SubscriptionRow::getPageId).collect(toSet());
  }

  @Override
  public List<String> applicationsOf(String pageId) {
    return rows(List.of(pageId)).stream().map(SubscriptionRow::getApplicationId).toList();
  }

  private List<SubscriptionRow> rows(Collection<String> pageIds) {
    List<String> all = pageIds.stream().distinct().toList();
    List<SubscriptionRow> rows = new ArrayList<>();
    for (int from = 0; from < all.size(); from += MOST_IN_A_LIST) {
      List<String> some = all.subList(from, Math.min(all.size(), from + MOST_IN_A_LIST));
      String marks = String.join(", ", Collections.nCopies(some.size(), "?"));
      Query query =
          Query.select().where("PAGE_ID IN (" + marks + ")", some.toArray()).order("ID ASC");
      rows.addAll(Arrays.asList(ao.find(SubscriptionRow.class, query)));
    }
    return rows;
  }

  @Override
  public void end(String application, String pageId) {
    ao.deleteWithSQL(SubscriptionRow.class, "SUBSCRIPTION_HASH = ?", hash(application, pageId));
  }

  @Override
  public void endBefore(Instant renewed) {
    ao.deleteWithSQL(SubscriptionRow.class, "RENEWED_AT < ?", renewed.toEpochMilli());
  }

  private static String hash(String application, String pageId) {
    return LinkHash.sha256(application + ' ' + pageId);
  }
}
