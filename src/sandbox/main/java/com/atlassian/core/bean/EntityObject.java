package com.atlassian.core.bean;

import java.util.Date;

/** Working copy of the Atlassian type of this name: an id and two dates. */
public class EntityObject implements Cloneable {

  private long id;
  private Date creationDate;
  private Date lastModificationDate;

  public long getId() {
    return id;
  }

  public void setId(long id) {
    this.id = id;
  }

  public Date getCreationDate() {
    return copy(creationDate);
  }

  public void setCreationDate(Date creationDate) {
    this.creationDate = copy(creationDate);
  }

  public Date getLastModificationDate() {
    return copy(lastModificationDate);
  }

  public void setLastModificationDate(Date lastModificationDate) {
    this.lastModificationDate = copy(lastModificationDate);
  }

  @Override
  public Object clone() throws CloneNotSupportedException {
    return super.clone();
  }

  private static Date copy(Date date) {
    return date == null ? null : new Date(date.getTime());
  }
}
