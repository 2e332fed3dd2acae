package com.atlassian.jira.bc.issue.search;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.issue.search.SearchResults;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.web.bean.PagerFilter;
import com.atlassian.query.Query;

/**
 * Declaration of the Atlassian type of this name. Signature: used by plugins on Jira 8 to 10, where
 * results have a type of their own (VERIFIED).
 */
public interface SearchService {

  ParseResult parseQuery(ApplicationUser searcher, String query);

  /** Finds what anybody may see; a value in the query that is not there finds nothing. */
  SearchResults<Issue> searchOverrideSecurity(
      ApplicationUser searcher, Query query, PagerFilter<?> pager) throws SearchException;

  /** A query that was read, or what was wrong with it. */
  final class ParseResult {
    private final Query query;

    /** Without the set of messages. */
    public ParseResult(Query query) {
      this.query = query;
    }

    public Query getQuery() {
      return query;
    }

    public boolean isValid() {
      return query != null;
    }
  }
}
