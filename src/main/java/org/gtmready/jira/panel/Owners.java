package org.gtmready.jira.panel;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gtmready.core.host.Messages;
import org.gtmready.core.readiness.evaluate.RequirementResult;
import org.gtmready.core.readiness.evaluate.Verdict;
import org.gtmready.core.readiness.explain.CheckMessages;
import org.gtmready.core.readiness.explain.Contact;

/** Says who can clear what is open: once, where it is the same for every row. */
final class Owners {

  private final Messages words;
  private final CheckMessages checks;
  private final Verdict verdict;
  private final PanelReader reader;
  private final List<RequirementResult> open;

  Owners(Messages words, Verdict verdict, PanelReader reader) {
    this.words = words;
    this.checks = new CheckMessages(words);
    this.verdict = verdict;
    this.reader = reader;
    this.open = verdict.results().stream().filter(RequirementResult::isOpen).toList();
  }

  /** What is said once for all that is open; empty when each row says its own. */
  String ofAll() {
    if (!isSaidOnce()) {
      return "";
    }
    RequirementResult any = open.get(0);
    if (isReader(any)) {
      return words.text(
          open.size() == 2 ? "gtm.panel.you.both" : "gtm.panel.you.all",
          Integer.toString(open.size()));
    }
    return joined(sameRoles() ? roles(any) : "", people(any));
  }

  /**
   * What a row says; empty when nothing is open or it is said for all.
   *
   * @param asks true when the row has a button that asks the person: it names them
   */
  String of(RequirementResult result, boolean asks) {
    if (!result.isOpen()) {
      return "";
    }
    if (!isSaidOnce()) {
      return isReader(result)
          ? words.text("gtm.panel.you.one")
          : joined(roles(result), asks ? "" : people(result));
    }
    return isReader(result) || sameRoles() ? "" : roles(result);
  }

  private boolean isSaidOnce() {
    return open.size() > 1
        && open.stream().map(this::contacts).distinct().count() == 1
        && (!contacts(open.get(0)).isEmpty() || sameRoles());
  }

  private boolean sameRoles() {
    return open.stream().map(this::roles).distinct().count() == 1;
  }

  private boolean isReader(RequirementResult result) {
    return contacts(result).stream()
        .anyMatch(
            contact ->
                contact.account() != null && contact.account().key().equals(reader.userKey()));
  }

  private List<Contact> contacts(RequirementResult result) {
    return Contact.of(verdict.epic(), result);
  }

  private String roles(RequirementResult result) {
    String roles =
        checks.anyOf(
            result.checks().stream()
                .filter(check -> !check.passed())
                .flatMap(check -> check.owners().stream())
                .toList());
    return roles.isEmpty() ? "" : words.text("gtm.panel.owners", roles);
  }

  private String people(RequirementResult result) {
    String people = checks.contacts(contacts(result));
    return people.isEmpty() ? "" : words.text("gtm.panel.ask", people);
  }

  private static String joined(String... sentences) {
    return Stream.of(sentences)
        .filter(sentence -> !sentence.isEmpty())
        .collect(Collectors.joining(" "));
  }
}
