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

  /** Keeps a theme by its name, such as {@code DARK}; false when there is none. */
  public boolean choose(User user, String theme) {
    Theme.named(theme).ifPresent(it -> settings.set(name(user), it.name()));
    return Theme.named(theme).isPresent();
  }

  private static String name(User user) {
    return "theme." + user.name();
  }
}
