package com.atlassian.confluence.core;

/** Declaration of the Atlassian type of this name. Signature: confluence 8.7.2 (VERIFIED-BASE). */
public interface Modification<T extends ContentEntityObject> {
  void modify(T t);
}
