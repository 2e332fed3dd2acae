package org.gtmready.sandbox.pages;

import java.util.Optional;
import java.util.stream.Stream;

/** The colours of pages that a user chose, in the terms of Atlassian's design tokens. */
public enum Theme {
  LIGHT("Light"),
  DARK("Dark"),
  MATCH_BROWSER("Match browser");

  private final String label;

  Theme(String label) {
    this.label = label;
  }

  /** The theme of this name, such as {@code DARK}; empty when there is none. */
  public static Optional<Theme> named(String name) {
    return Stream.of(values()).filter(theme -> theme.name().equals(name)).findFirst();
  }

  public String label() {
    return label;
  }

  /** Value of the attribute {@code data-color-mode}; null: the page has no such attribute. */
  public String colorMode() {
    return switch (this) {
      case LIGHT -> "light";
      case DARK -> "dark";
      case MATCH_BROWSER -> null;
    };
  }

  /**
   * Value of {@code data-color-mode-auto}, with which the style sheets ask the browser; or null.
   */
  public String auto() {
    return this == MATCH_BROWSER ? "true" : null;
  }
}
