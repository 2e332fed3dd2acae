package org.gtmready.sandbox.jira.api;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.issue.search.SearchResults;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.web.bean.PagerFilter;
import com.atlassian.query.Query;
import java.util.List;
import org.gtmready.sandbox.jira.JiraProblem;
import org.gtmready.sandbox.jira.jql.Search;
import org.gtmready.sandbox.jira.store.IssueTable.Slice;

/** The model behind {@code SearchService}: queries that were written, for whoever. */
public final class SearchModel {
  private final Search search;
  private final IssueObjects issues;

  SearchModel(Search search, IssueObjects issues) {
    this.search = search;
    this.issues = issues;
  }

  /** Whether it can be read shows when it is searched for. */
  public SearchService.ParseResult parseQuery(ApplicationUser searcher, String query) {
    Query read = () -> query;
    return new SearchService.ParseResult(read);
  }

  public SearchResults<Issue> searchOverrideSecurity(
      ApplicationUser searcher, Query query, PagerFilter<?> pager) throws SearchException {
    try {
      Slice slice = search.findAll(query.getQueryString(), pager.getStart(), pager.getMax());
      List<Issue> found = slice.issues().stream().map(it -> (Issue) issues.of(it)).toList();
      return new SearchResults<>(found, (int) slice.total(), pager);
    } catch (JiraProblem wrong) {
      throw new SearchException(wrong.getMessage(), wrong);
    }
  }
}
