package org.gtmready.sandbox.modules;

import java.util.Map;

/** A group of web items that the plugin adds to a menu. */
public interface WebSection {

  /** Key within the plugin; items name it as {@code location/key}. */
  String key();

  /** Heading in the language of the current user. */
  String label();

  /** False when a condition hides the section. */
  boolean isShown(Map<String, Object> context);
}
