package com.atlassian.confluence.user;

import java.util.function.Supplier;

/**
 * Says who is logged in; it stands in this package because the declaration shows the place to it
 * alone.
 */
public final class HostUser {

  private HostUser() {}

  /** Null from the source means anonymous. */
  public static void comeFrom(Supplier<ConfluenceUser> source) {
    AuthenticatedUserThreadLocal.host = source;
  }
}
