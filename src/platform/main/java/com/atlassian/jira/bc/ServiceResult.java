package com.atlassian.jira.bc;

import com.atlassian.jira.util.ErrorCollection;

/**
 * Declaration of the Atlassian type of this name. Signature: jira-api 6.3.15 source
 * (VERIFIED-BASE).
 */
public interface ServiceResult {
  boolean isValid();

  ErrorCollection getErrorCollection();
}
