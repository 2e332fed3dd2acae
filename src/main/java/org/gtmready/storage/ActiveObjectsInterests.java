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
import java.util.Map;
import java.util.Set;
import net.java.ao.ActiveObjectsException;
import net.java.ao.Query;
import org.gtmready.core.sync.Interest;
import org.gtmready.core.sync.Interests;

/** Interests in Active Objects; a page keeps the latest few, so that nobody can fill the table. */
@ConfluenceComponent
public class ActiveObjectsInterests implements Interests {

  private static final int MOST_FOR_A_PAGE = 5;
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
    InterestRow[] rows = rowsOf(interest.pageId());
    for (int i = 0; i < rows.length - MOST_FOR_A_PAGE; i++) {
      ao.delete(rows[i]);
    }
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
