package org.gtmready.core.readiness;

import org.gtmready.core.policy.Requirement;

/** Says requirements, atoms and roles in the reader's language. */
public final class AtomWords {

  private final Words words;

  public AtomWords(Words words) {
    this.words = words;
  }

  public String name(Requirement requirement) {
    return words.text("gtm.requirement." + requirement.key() + ".name");
  }

  public String role(String role) {
    return words.text("gtm.role." + role);
  }

  /** What was checked, as a sentence without its full stop. */
  public String text(Atom atom) {
    return words.text(atom.message(), atom.args().stream().map(this::argument).toArray());
  }

  /** Arguments that are keys, such as the label of a field, are words too. */
  private String argument(String arg) {
    return arg.startsWith("gtm.") ? words.text(arg) : arg;
  }
}
