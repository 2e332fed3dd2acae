package org.gtmready.core.readiness.explain;

import java.util.List;
import org.gtmready.core.host.Messages;
import org.gtmready.core.plan.Excerpt;
import org.gtmready.core.policy.Requirement;
import org.gtmready.core.policy.RequirementText;
import org.gtmready.core.readiness.evaluate.CheckResult;

/** Says requirements, checks and roles in the reader's language. */
public final class CheckMessages {

  private static final int LONGEST_NAME = 60;

  private final Messages words;

  public CheckMessages(Messages words) {
    this.words = words;
  }

  public String name(Requirement requirement) {
    return RequirementText.name(requirement, words);
  }

  public String role(String role) {
    return words.text("gtm.role." + role);
  }

  /** Alternatives as one text: "product management or sales"; empty when there is none. */
  public String anyOf(List<String> roles) {
    return new WordLists(words).or(roles.stream().distinct().map(this::role).toList());
  }

  /** People and why they are asked: "Ana Ruiz or Ben Diaz, named in the plan"; empty for none. */
  public String contacts(List<Contact> contacts) {
    if (contacts.isEmpty()) {
      return "";
    }
    List<String> names =
        contacts.stream()
            .map(contact -> Isolated.of(Excerpt.of(contact.name(), LONGEST_NAME)))
            .toList();
    return words.text("gtm.contact." + contacts.get(0).role(), new WordLists(words).or(names));
  }

  /** What was checked and how it came out; a phrase without a full stop. */
  public String text(CheckResult check) {
    String text = FindingMessages.say(words, check.message(), check.args());
    return text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
  }
}
