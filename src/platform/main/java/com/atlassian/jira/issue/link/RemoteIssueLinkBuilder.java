package com.atlassian.jira.issue.link;

/**
 * Declaration of the Atlassian type of this name. Signature: jira-api 6.3.15 source
 * (VERIFIED-BASE).
 */
public class RemoteIssueLinkBuilder {
  private Long id;
  private Long issueId;
  private String globalId;
  private String title;
  private String summary;
  private String url;
  private String iconUrl;
  private String iconTitle;
  private String relationship;
  private Boolean resolved;
  private String statusIconUrl;
  private String statusIconTitle;
  private String statusIconLink;
  private String applicationType;
  private String applicationName;
  private String statusName;
  private String statusDescription;
  private String statusCategoryKey;
  private String statusCategoryColorName;

  public RemoteIssueLinkBuilder() {}

  public RemoteIssueLinkBuilder(RemoteIssueLink link) {
    id = link.getId();
    issueId = link.getIssueId();
    globalId = link.getGlobalId();
    title = link.getTitle();
    summary = link.getSummary();
    url = link.getUrl();
    iconUrl = link.getIconUrl();
    iconTitle = link.getIconTitle();
    relationship = link.getRelationship();
    resolved = link.isResolved();
    statusIconUrl = link.getStatusIconUrl();
    statusIconTitle = link.getStatusIconTitle();
    statusIconLink = link.getStatusIconLink();
    applicationType = link.getApplicationType();
    applicationName = link.getApplicationName();
    statusName = link.getStatusName();
    statusDescription = link.getStatusDescription();
    statusCategoryKey = link.getStatusCategoryKey();
    statusCategoryColorName = link.getStatusCategoryColorName();
  }

  public RemoteIssueLinkBuilder id(Long value) {
    id = value;
    return this;
  }

  public RemoteIssueLinkBuilder issueId(Long value) {
    issueId = value;
    return this;
  }

  public RemoteIssueLinkBuilder globalId(String value) {
    globalId = value;
    return this;
  }

  public RemoteIssueLinkBuilder title(String value) {
    title = value;
    return this;
  }

  public RemoteIssueLinkBuilder summary(String value) {
    summary = value;
    return this;
  }

  public RemoteIssueLinkBuilder url(String value) {
    url = value;
    return this;
  }

  public RemoteIssueLinkBuilder iconUrl(String value) {
    iconUrl = value;
    return this;
  }

  public RemoteIssueLinkBuilder iconTitle(String value) {
    iconTitle = value;
    return this;
  }

  public RemoteIssueLinkBuilder relationship(String value) {
    relationship = value;
    return this;
  }

  public RemoteIssueLinkBuilder resolved(Boolean value) {
    resolved = value;
    return this;
  }

  public RemoteIssueLinkBuilder statusIconUrl(String value) {
    statusIconUrl = value;
    return this;
  }

  public RemoteIssueLinkBuilder statusIconTitle(String value) {
    statusIconTitle = value;
    return this;
  }

  public RemoteIssueLinkBuilder statusIconLink(String value) {
    statusIconLink = value;
    return this;
  }

  public RemoteIssueLinkBuilder applicationType(String value) {
    applicationType = value;
    return this;
  }

  public RemoteIssueLinkBuilder applicationName(String value) {
    applicationName = value;
    return this;
  }

  public RemoteIssueLinkBuilder statusName(String value) {
    statusName = value;
    return this;
  }

  public RemoteIssueLinkBuilder statusDescription(String value) {
    statusDescription = value;
    return this;
  }

  public RemoteIssueLinkBuilder statusCategoryKey(String value) {
    statusCategoryKey = value;
    return this;
  }

  public RemoteIssueLinkBuilder statusCategoryColorName(String value) {
    statusCategoryColorName = value;
    return this;
  }

  public RemoteIssueLink build() {
    return new RemoteIssueLink(
        id,
        issueId,
        globalId,
        title,
        summary,
        url,
        iconUrl,
        iconTitle,
        relationship,
        resolved,
        statusIconUrl,
        statusIconTitle,
        statusIconLink,
        applicationType,
        applicationName,
        statusName,
        statusDescription,
        statusCategoryKey,
        statusCategoryColorName);
  }
}
