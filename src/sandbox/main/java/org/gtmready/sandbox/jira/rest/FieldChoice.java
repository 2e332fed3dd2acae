package org.gtmready.sandbox.jira.rest;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which fields of issues were asked for: {@code *all}, {@code *navigable}, names, and names with a
 * minus.
 *
 * @param all whether those not named are wanted
 * @param wanted named
 * @param unwanted named with a minus
 */
record FieldChoice(boolean all, boolean navigable, Set<String> wanted, Set<String> unwanted) {
  static final String EPIC_LINK = "customfield_10100";
  static final String EPIC_NAME = "customfield_10101";

  /** Fields that a search leaves out unless they are named. */
  private static final Set<String> NOT_NAVIGABLE = Set.of("comment", "attachment", "timetracking");

  /**
   * The choice that parameters make.
   *
   * @param parameters each may hold several names with commas
   * @param search whether the default is that of a search
   */
  static FieldChoice of(List<String> parameters, boolean search) {
    Set<String> names =
        parameters.stream()
            .flatMap(p -> Arrays.stream(p.split(",")))
            .map(String::strip)
            .filter(name -> !name.isEmpty())
            .collect(Collectors.toSet());
    Set<String> unwanted =
        names.stream()
            .filter(name -> name.startsWith("-"))
            .map(name -> name.substring(1))
            .collect(Collectors.toSet());
    Set<String> wanted =
        names.stream().filter(name -> !name.startsWith("-")).collect(Collectors.toSet());
    boolean onlyMinus = wanted.isEmpty();
    boolean navigable = wanted.contains("*navigable") || (onlyMinus && search);
    boolean all = wanted.contains("*all") || (onlyMinus && !search);
    return new FieldChoice(all, navigable, wanted, unwanted);
  }

  boolean wants(String field) {
    if (unwanted.contains(field)) {
      return false;
    }
    return all || wanted.contains(field) || (navigable && !NOT_NAVIGABLE.contains(field));
  }
}
