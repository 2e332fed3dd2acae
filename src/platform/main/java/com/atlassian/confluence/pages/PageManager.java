package com.atlassian.confluence.pages;

import com.atlassian.confluence.core.ContentEntityManager;

/** Declaration of the Atlassian type of this name. Signature: confluence 8.7.2 (VERIFIED). */
public interface PageManager extends ContentEntityManager {
  Page getPage(long n);

  AbstractPage getAbstractPage(long n);

  Page getPage(String s, String s2);
}
