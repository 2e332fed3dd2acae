package com.atlassian.confluence.user;

import java.util.function.Supplier;

/** Declaration of the Atlassian type of this name. Signature: confluence 8.7.2 (VERIFIED). */
public class AuthenticatedUserThreadLocal {
  /** Not Confluence's, and out of the plugin's reach: the host that stands in for it sets this. */
  static Supplier<ConfluenceUser> host =
      () -> {
        throw new UnsupportedOperationException("declaration only");
      };

  public static ConfluenceUser get() {
    return host.get();
  }
}
