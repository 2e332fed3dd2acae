package com.atlassian.applinks.api;

import java.io.Serializable;
import java.util.UUID;

/** Identity of a linked application, a UUID. Working copy of the Atlassian class of this name. */
public class ApplicationId implements Serializable {

  private static final long serialVersionUID = 1L;

  private final String id;

  public ApplicationId(String id) {
    this.id = UUID.fromString(id).toString();
  }

  public String get() {
    return id;
  }

  @Override
  public boolean equals(Object o) {
    return o instanceof ApplicationId other && id.equals(other.id);
  }

  @Override
  public int hashCode() {
    return id.hashCode();
  }

  @Override
  public String toString() {
    return id;
  }
}
