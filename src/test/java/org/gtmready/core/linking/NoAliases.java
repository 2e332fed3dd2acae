package org.gtmready.core.linking;

import java.util.List;

/** Products that are known by their own addresses only. */
final class NoAliases implements Aliases {

  @Override
  public List<String> confluence() {
    return List.of();
  }

  @Override
  public List<String> jira() {
    return List.of();
  }
}
