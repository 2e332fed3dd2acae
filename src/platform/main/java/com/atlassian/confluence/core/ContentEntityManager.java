package com.atlassian.confluence.core;

/** Declaration of the Atlassian type of this name. Signature: confluence 8.7.2 (VERIFIED). */
public interface ContentEntityManager {
  <T extends ContentEntityObject> void saveNewVersion(T t, Modification<T> modification);

  <T extends ContentEntityObject> void saveNewVersion(
      T t, Modification<T> modification, SaveContext saveContext);
}
