package com.atlassian.jira.util;

import java.util.Collection;
import java.util.Map;

/**
 * Declaration of the Atlassian type of this name. Signature: jira-api 6.3.15 source
 * (VERIFIED-BASE).
 */
public interface ErrorCollection {
  Collection<String> getErrorMessages();

  Map<String, String> getErrors();

  boolean hasAnyErrors();
}
