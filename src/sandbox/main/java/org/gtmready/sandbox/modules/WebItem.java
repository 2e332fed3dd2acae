package org.gtmready.sandbox.modules;

import java.util.Map;

/** A link that the plugin adds to a menu. */
public interface WebItem {

  /** Complete key, {@code plugin:module}. */
  String key();

  /** Text in the language of the current user. */
  String label();

  /** False when a condition hides the item. */
  boolean isShown(Map<String, Object> context);

  /** Address, from behind the context path or absolute; the context fills its variables. */
  String link(Map<String, Object> context);
}
