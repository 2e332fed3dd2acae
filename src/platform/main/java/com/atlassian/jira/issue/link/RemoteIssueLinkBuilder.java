package com.atlassian.jira.issue.link;

/**
 * Declaration of the Atlassian type of this name. Signature: jira-api 6.3.15 source
 * (VERIFIED-BASE).
 */
public class RemoteIssueLinkBuilder {
  public RemoteIssueLinkBuilder() {
    throw new UnsupportedOperationException("declaration only");
  }

  public RemoteIssueLinkBuilder(RemoteIssueLink remoteIssueLink) {
    throw new UnsupportedOperationException("declaration only");
  }

  public RemoteIssueLinkBuilder id(Long id) {
    throw new UnsupportedOperationException("declaration only");
  }

  public RemoteIssueLinkBuilder issueId(Long issueId) {
    throw new UnsupportedOperationException("declaration only");
  }

  public RemoteIssueLinkBuilder globalId(String globalId) {
    throw new UnsupportedOperationException("declaration only");
  }

  public RemoteIssueLinkBuilder title(String title) {
    throw new UnsupportedOperationException("declaration only");
  }

  public RemoteIssueLinkBuilder summary(String summary) {
    throw new UnsupportedOperationException("declaration only");
  }

  public RemoteIssueLinkBuilder url(String url) {
    throw new UnsupportedOperationException("declaration only");
  }

  public RemoteIssueLinkBuilder iconUrl(String iconUrl) {
    throw new UnsupportedOperationException("declaration only");
  }

  public RemoteIssueLinkBuilder iconTitle(String iconTitle) {
    throw new UnsupportedOperationException("declaration only");
  }

  public RemoteIssueLinkBuilder relationship(String relationship) {
    throw new UnsupportedOperationException("declaration only");
  }

  public RemoteIssueLinkBuilder resolved(Boolean resolved) {
    throw new UnsupportedOperationException("declaration only");
  }

  public RemoteIssueLinkBuilder statusName(String statusName) {
    throw new UnsupportedOperationException("declaration only");
  }

  public RemoteIssueLinkBuilder statusDescription(String statusDescription) {
    throw new UnsupportedOperationException("declaration only");
  }

  public RemoteIssueLinkBuilder statusIconUrl(String statusIconUrl) {
    throw new UnsupportedOperationException("declaration only");
  }

  public RemoteIssueLinkBuilder statusIconTitle(String statusIconTitle) {
    throw new UnsupportedOperationException("declaration only");
  }

  public RemoteIssueLinkBuilder statusIconLink(String statusIconLink) {
    throw new UnsupportedOperationException("declaration only");
  }

  public RemoteIssueLinkBuilder applicationType(String applicationType) {
    throw new UnsupportedOperationException("declaration only");
  }

  public RemoteIssueLinkBuilder applicationName(String applicationName) {
    throw new UnsupportedOperationException("declaration only");
  }

  public RemoteIssueLink build() {
    throw new UnsupportedOperationException("declaration only");
  }
}
