package com.atlassian.jira.issue.link;

/**
 * Declaration of the Atlassian type of this name. Signature: jira-api 6.3.15 source
 * (VERIFIED-BASE).
 */
public final class RemoteIssueLink {
  public static String APPLICATION_TYPE_JIRA = null;
  public static String APPLICATION_TYPE_CONFLUENCE = null;

  public RemoteIssueLink(
      Long id,
      Long issueId,
      String globalId,
      String title,
      String summary,
      String url,
      String iconUrl,
      String iconTitle,
      String relationship,
      Boolean resolved,
      String statusIconUrl,
      String statusIconTitle,
      String statusIconLink,
      String applicationType,
      String applicationName) {
    throw new UnsupportedOperationException("declaration only");
  }

  public RemoteIssueLink(
      Long id,
      Long issueId,
      String globalId,
      String title,
      String summary,
      String url,
      String iconUrl,
      String iconTitle,
      String relationship,
      Boolean resolved,
      String statusIconUrl,
      String statusIconTitle,
      String statusIconLink,
      String applicationType,
      String applicationName,
      String statusName,
      String statusDescription,
      String statusCategoryKey,
      String statusCategoryColorName) {
    throw new UnsupportedOperationException("declaration only");
  }

  public Long getId() {
    throw new UnsupportedOperationException("declaration only");
  }

  public Long getIssueId() {
    throw new UnsupportedOperationException("declaration only");
  }

  public String getGlobalId() {
    throw new UnsupportedOperationException("declaration only");
  }

  public String getTitle() {
    throw new UnsupportedOperationException("declaration only");
  }

  public String getSummary() {
    throw new UnsupportedOperationException("declaration only");
  }

  public String getUrl() {
    throw new UnsupportedOperationException("declaration only");
  }

  public String getIconUrl() {
    throw new UnsupportedOperationException("declaration only");
  }

  public String getIconTitle() {
    throw new UnsupportedOperationException("declaration only");
  }

  public String getRelationship() {
    throw new UnsupportedOperationException("declaration only");
  }

  public Boolean isResolved() {
    throw new UnsupportedOperationException("declaration only");
  }

  public String getStatusIconUrl() {
    throw new UnsupportedOperationException("declaration only");
  }

  public String getStatusIconTitle() {
    throw new UnsupportedOperationException("declaration only");
  }

  public String getStatusIconLink() {
    throw new UnsupportedOperationException("declaration only");
  }

  public String getApplicationType() {
    throw new UnsupportedOperationException("declaration only");
  }

  public String getApplicationName() {
    throw new UnsupportedOperationException("declaration only");
  }

  public String getStatusName() {
    throw new UnsupportedOperationException("declaration only");
  }

  public String getStatusDescription() {
    throw new UnsupportedOperationException("declaration only");
  }

  public String getStatusCategoryKey() {
    throw new UnsupportedOperationException("declaration only");
  }

  public String getStatusCategoryColorName() {
    throw new UnsupportedOperationException("declaration only");
  }

  public boolean hasStatusCategory() {
    throw new UnsupportedOperationException("declaration only");
  }
}
