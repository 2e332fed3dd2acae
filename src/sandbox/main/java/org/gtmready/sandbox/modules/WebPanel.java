package org.gtmready.sandbox.modules;

import java.util.Map;

/** A panel that the plugin shows at some place of a page. */
public interface WebPanel {

  /** Complete key, {@code plugin:module}. */
  String key();

  /** Heading in the language of the current user. */
  String label();

  /** False when a condition hides the panel. */
  boolean isShown(Map<String, Object> context);

  /** HTML of the panel; asks no condition. */
  String render(Map<String, Object> context);
}
