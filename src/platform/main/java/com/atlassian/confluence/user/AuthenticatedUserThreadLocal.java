package com.atlassian.confluence.user;

import java.util.concurrent.Callable;

/** Declaration of the Atlassian type of this name. Signature: confluence 8.7.2 (VERIFIED). */
public class AuthenticatedUserThreadLocal {
  public static void set(ConfluenceUser user) {
    throw new UnsupportedOperationException("declaration only");
  }

  public static ConfluenceUser get() {
    throw new UnsupportedOperationException("declaration only");
  }

  public static AutoCloseable asUser(ConfluenceUser user) {
    throw new UnsupportedOperationException("declaration only");
  }

  public static void asUser(ConfluenceUser user, Runnable task) {
    throw new UnsupportedOperationException("declaration only");
  }

  public static <T> T asUser(ConfluenceUser user, Callable<T> task) throws Exception {
    throw new UnsupportedOperationException("declaration only");
  }
}
