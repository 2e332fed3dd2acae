package org.gtmready.storage;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import net.java.ao.ActiveObjectsException;
import net.java.ao.Query;
import org.gtmready.core.sync.Interest;
import org.gtmready.core.sync.Interests;

/**
 * Interests in Active Objects. Of each Jira a page keeps the first and the latest few, so that
 * nobody can fill the table, push another Jira out, or take the place of the secret that was there
 * first.
 */
@ConfluenceComponent
public class ActiveObjectsInterests implements Interests {

  private static final int MOST_OF_A_JIRA = 5;
  private static final int MOST_IN_A_LIST = 500;

  private final ActiveObjects ao;

  @Inject
  public ActiveObjectsInterests(@ComponentImport ActiveObjects ao) {
    this.ao = ao;
  }

  @Override
  public void register(Interest interest) {
    String hash =
        LinkHash.sha256(interest.pageId() + ' ' + interest.token() + ' ' + interest.jira());
    if (ao.count(InterestRow.class, "INTEREST_HASH = ?", hash) > 0) {
      return;
    }
    try {
      ao.create(
          InterestRow.class,
          Map.of(
              "PAGE_ID", interest.pageId(),
              "JIRA_URL", interest.jira(),
              "TOKEN", interest.token(),
              "INTEREST_HASH", hash));
    } catch (ActiveObjectsException clash) {
      if (ao.count(InterestRow.class, "INTEREST_HASH = ?", hash) == 0) {
        throw clash;
      }
    }
    List<InterestRow> rows =
        Arrays.stream(rowsOf(interest.pageId()))
            .filter(row -> plain(row.getJiraUrl()).equals(plain(interest.jira())))
            .toList();
    for (int i = 1; i <= rows.size() - MOST_OF_A_JIRA; i++) {
      ao.delete(rows.get(i));
    }
  }

  /** The same Jira can be spelled in many ways. */
  private static String plain(String address) {
    String lower = address.toLowerCase(Locale.ROOT);
    return lower.endsWith("/") ? lower.substring(0, lower.length() - 1) : lower;
  }

  @Override
  public Set<String> wanted(Collection<String> pageIds) {
    List<String> all = pageIds.stream().distinct().toList();
    Set<String> wanted = new LinkedHashSet<>();
    for (int from = 0; from < all.size(); from += MOST_IN_A_LIST) {
      List<String> some = all.subList(from, Math.min(all.size(), from + MOST_IN_A_LIST));
      String marks = String.join(", ", Collections.nCopies(some.size(), "?"));
      Query query = Query.select().where("PAGE_ID IN (" + marks + ")", some.toArray());
      for (InterestRow row : ao.find(InterestRow.class, query)) {
        wanted.add(row.getPageId());
      }
    }
    return wanted;
  }

  @Override
  public List<Interest> of(String pageId) {
    return Arrays.stream(rowsOf(pageId))
        .map(row -> new Interest(row.getPageId(), row.getJiraUrl(), row.getToken()))
        .toList();
  }

  private InterestRow[] rowsOf(String pageId) {
    return ao.find(InterestRow.class, Query.select().where("PAGE_ID = ?", pageId).order("ID ASC"));
  }
}
