package org.gtmready.sandbox.confluence.render;

import java.util.Locale;

/** What the rendered content is for. */
public enum OutputType {
  DISPLAY,
  PREVIEW,
  PDF,
  EMAIL;

  /** The word that macros see. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
