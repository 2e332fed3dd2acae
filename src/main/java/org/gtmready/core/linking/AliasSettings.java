package org.gtmready.core.linking;

import java.util.List;

/** Where an administrator keeps the aliases. */
public interface AliasSettings extends Aliases {

  /** Replaces both lists; what is no web address is refused and changes nothing. */
  Result<Aliases> keep(List<String> confluence, List<String> jira);
}
