package com.atlassian.confluence.core;

/** Working copy of the Atlassian type of this name: a title and a body in storage format. */
public abstract class ContentEntityObject extends AbstractLabelableEntityObject
    implements Comparable<ContentEntityObject> {

  public static final String CURRENT = "current";
  public static final String DELETED = "deleted";
  public static final String DRAFT = "draft";

  private static final long serialVersionUID = 1L;

  private String title;
  private String body = "";
  private String versionComment;

  protected ContentEntityObject() {}

  public abstract String getType();

  public abstract String getUrlPath();

  public abstract String getNameForComparison();

  public String getIdAsString() {
    return Long.toString(getId());
  }

  public String getTitle() {
    return title;
  }

  public void setTitle(String title) {
    this.title = title;
  }

  public String getDisplayTitle() {
    return title;
  }

  public String getBodyAsString() {
    return body;
  }

  public void setBodyAsString(String content) {
    this.body = content;
  }

  public String getVersionComment() {
    return versionComment;
  }

  public void setVersionComment(String versionComment) {
    this.versionComment = versionComment;
  }

  public String getContentStatus() {
    return CURRENT;
  }

  public boolean isCurrent() {
    return CURRENT.equals(getContentStatus());
  }

  public boolean isDeleted() {
    return DELETED.equals(getContentStatus());
  }

  public boolean isDraft() {
    return DRAFT.equals(getContentStatus());
  }

  /** True when the content itself is restricted; type is {@code View} or {@code Edit}. */
  public boolean hasPermissions(String type) {
    return false;
  }

  public boolean hasContentPermissions() {
    return hasPermissions("View") || hasPermissions("Edit");
  }

  public long getLatestVersionId() {
    return getId();
  }

  @Override
  public final int compareTo(ContentEntityObject otherEntity) {
    return getNameForComparison().compareToIgnoreCase(otherEntity.getNameForComparison());
  }
}
