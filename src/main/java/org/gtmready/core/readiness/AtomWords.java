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

  public String text(Requirement requirement, Atom atom) {
    return words.text("gtm.atom." + atom.message(), atom.args().toArray());
  }
}
