package org.gtmready.sandbox.services.links;

import org.gtmready.sandbox.services.Settings;

/** Who has withdrawn the permission to act for them over a link; by default everybody gave it. */
public final class Authorisations {

  private static final String WITHDRAWN = "link.withdrawn.";

  private final Settings settings;

  public Authorisations(Settings settings) {
    this.settings = settings;
  }

  public void withdraw(String user) {
    settings.set(WITHDRAWN + user, "yes");
  }

  public void give(String user) {
    settings.set(WITHDRAWN + user, null);
  }

  public boolean isGiven(String user) {
    return settings.get(WITHDRAWN + user).isEmpty();
  }
}
