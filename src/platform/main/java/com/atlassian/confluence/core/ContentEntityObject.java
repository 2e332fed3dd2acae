package com.atlassian.confluence.core;

/** Declaration of the Atlassian type of this name. Signature: confluence 8.7.2 (VERIFIED). */
public abstract class ContentEntityObject extends AbstractLabelableEntityObject
    implements Comparable<ContentEntityObject> {
  public abstract String getType();

  public String getIdAsString() {
    throw new UnsupportedOperationException("declaration only");
  }

  public abstract String getUrlPath();

  public String getTitle() {
    throw new UnsupportedOperationException("declaration only");
  }

  public String getBodyAsString() {
    throw new UnsupportedOperationException("declaration only");
  }

  public void setBodyAsString(String content) {
    throw new UnsupportedOperationException("declaration only");
  }

  public final int compareTo(ContentEntityObject otherEntity) {
    throw new UnsupportedOperationException("declaration only");
  }

  public String getContentStatus() {
    throw new UnsupportedOperationException("declaration only");
  }

  public boolean isCurrent() {
    throw new UnsupportedOperationException("declaration only");
  }

  public boolean isDeleted() {
    throw new UnsupportedOperationException("declaration only");
  }

  public boolean isDraft() {
    throw new UnsupportedOperationException("declaration only");
  }

  public void setVersionComment(String versionComment) {
    throw new UnsupportedOperationException("declaration only");
  }

  public boolean hasPermissions(String type) {
    throw new UnsupportedOperationException("declaration only");
  }

  public boolean hasContentPermissions() {
    throw new UnsupportedOperationException("declaration only");
  }

  public long getLatestVersionId() {
    throw new UnsupportedOperationException("declaration only");
  }
}
