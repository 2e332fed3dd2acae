package org.gtmready.sandbox.host;

import java.util.Optional;

/** Demo data below one folder (or {@code demo} on the class path), by path with {@code /}. */
public interface DemoData {

  /** Text of a file such as {@code jira/issues.json}, empty when there is none. */
  Optional<String> text(String path);
}
