package org.gtmready.core.host;

import java.util.Optional;
import java.util.Set;

/** Which projects the acting user administers. */
public interface ProjectRights {

  /**
   * All keys that the project has and had, the current one among them; empty when there is none of
   * this key and when the acting user does not administer it: they answer alike. An administrator
   * of the product administers every project, and may ask for one that is gone by its last key.
   */
  Optional<Set<String>> administered(String projectKey);
}
