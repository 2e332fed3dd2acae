package com.atlassian.jira.issue.label;

/** Declaration of the Atlassian type of this name. Signature: jira-api 6.3.15 source (VERIFIED). */
public final class Label {
  private final String label;

  public Label(Long id, Long issue, String label) {
    this.label = label;
  }

  public String getLabel() {
    return label;
  }
}
