package com.atlassian.jira.issue.search;

import com.atlassian.jira.web.bean.PagerFilter;
import java.util.List;

/**
 * Declaration of the Atlassian type of this name. Signature: used by plugins on Jira 8 and later
 * (VERIFIED).
 */
public class SearchResults<T> {
  private final List<T> results;
  private final int total;

  public SearchResults(List<T> results, int total, PagerFilter<?> pager) {
    this.results = results;
    this.total = total;
  }

  public List<T> getResults() {
    return results;
  }

  public int getTotal() {
    return total;
  }
}
