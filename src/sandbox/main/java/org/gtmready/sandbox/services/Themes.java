package org.gtmready.sandbox.services;

import org.gtmready.sandbox.host.User;
import org.gtmready.sandbox.pages.Theme;

/** The theme in each user's profile; who chose none, or is nobody, has the browser's. */
public final class Themes {

  private final Settings settings;

  public Themes(Settings settings) {
    this.settings = settings;
  }

  /** The theme of a user, who may be null. */
  public Theme of(User user) {
    return user == null
        ? Theme.MATCH_BROWSER
        : settings.get(name(user)).flatMap(Theme::named).orElse(Theme.MATCH_BROWSER);
  }

  public void set(User user, Theme theme) {
    settings.set(name(user), theme.name());
  }

  private static String name(User user) {
    return "theme." + user.name();
  }
}
