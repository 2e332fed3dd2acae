package org.gtmready.sandbox.host;

import java.util.List;
import java.util.Optional;

/** Demo data below one folder (or {@code demo} on the class path), by path with {@code /}. */
public interface DemoData {

  /** Text of a file such as {@code jira/issues.json}, empty when there is none. */
  Optional<String> text(String path);

  /** Names of the files in a folder such as {@code confluence/pages}, sorted; empty when none. */
  List<String> names(String folder);
}
