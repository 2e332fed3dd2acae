package com.atlassian.jira.bc;

import com.atlassian.jira.util.ErrorCollection;

/**
 * Declaration of the Atlassian type of this name. Signature: jira-api 6.3.15 source
 * (VERIFIED-BASE).
 */
public class ServiceResultImpl implements ServiceResult {
  private final ErrorCollection errors;

  public ServiceResultImpl(ErrorCollection errors) {
    this.errors = errors;
  }

  @Override
  public boolean isValid() {
    return !errors.hasAnyErrors();
  }

  @Override
  public ErrorCollection getErrorCollection() {
    return errors;
  }
}
