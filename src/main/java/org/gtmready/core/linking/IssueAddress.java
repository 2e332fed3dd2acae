package org.gtmready.core.linking;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gtmready.core.host.IssueKey;

/**
 * Recognises the addresses that Jira gives to its issues: pages of an issue, boards with an issue
 * selected, printable views. Any part of the path that is an issue key counts, so that no spelling
 * hides an issue behind a mere web address.
 */
final class IssueAddress {

  private static final List<String> PARAMETERS =
      List.of("selectedIssue", "issueKey", "key", "issue");
  private static final Pattern ONE_ISSUE =
      Pattern.compile("(?i)\\s*(?:issue|issuekey|key|id)\\s*=\\s*[\"']?([^\"']*)[\"']?\\s*");

  private IssueAddress() {}

  /**
   * Key of the issue that an address of a Jira names.
   *
   * @param below what follows the path of the Jira
   */
  static Optional<String> key(WebAddress address, List<String> below) {
    return Stream.of(
            below.stream().map(PercentEncoding::decode).map(IssueAddress::withoutSuffix),
            PARAMETERS.stream().flatMap(name -> address.parameter(name).stream()),
            address.parameter("jql").map(ONE_ISSUE::matcher).stream()
                .filter(Matcher::matches)
                .map(search -> search.group(1)),
            Stream.of(address.fragment().split("/")))
        .flatMap(Function.identity())
        .flatMap(text -> IssueKey.of(text).stream())
        .findFirst();
  }

  private static String withoutSuffix(String part) {
    return part.replaceFirst("\\.(?:html|xml|doc)$", "");
  }

  /** Id of the issue, where Jira's own pages use that instead of the key. */
  static Optional<Long> id(WebAddress address, List<String> below) {
    boolean page = !below.isEmpty() && below.get(below.size() - 1).matches(".*Issue.*\\.jspa");
    return page
        ? address.parameter("id").filter(id -> id.matches("[0-9]{1,18}")).map(Long::valueOf)
        : Optional.empty();
  }
}
