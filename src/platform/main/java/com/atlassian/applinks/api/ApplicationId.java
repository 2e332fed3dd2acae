package com.atlassian.applinks.api;

import java.io.Serializable;
import java.util.UUID;

/** Declaration of the Atlassian type of this name. Signature: applinks-api 9.1.4 (VERIFIED). */
public class ApplicationId implements Serializable {

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
