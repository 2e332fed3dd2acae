package com.atlassian.confluence.user;

import java.util.concurrent.Callable;
import org.gtmready.sandbox.confluence.api.SandboxUser;
import org.gtmready.sandbox.host.CurrentUser;

/** Working copy of the Atlassian type of this name: the host's current user. */
public class AuthenticatedUserThreadLocal {

  public static void set(ConfluenceUser user) {
    CurrentUser.set(user == null ? null : ((SandboxUser) user).user());
  }

  /** Null when anonymous. */
  public static ConfluenceUser get() {
    return SandboxUser.of(CurrentUser.get());
  }

  public static void reset() {
    CurrentUser.set(null);
  }

  public static String getUsername() {
    ConfluenceUser user = get();
    return user == null ? null : user.getName();
  }

  public static boolean isAnonymousUser() {
    return get() == null;
  }

  /** Acts as the user until the result is closed. */
  public static AutoCloseable asUser(ConfluenceUser user) {
    ConfluenceUser before = get();
    set(user);
    return () -> set(before);
  }

  public static void asUser(ConfluenceUser user, Runnable task) {
    ConfluenceUser before = get();
    set(user);
    try {
      task.run();
    } finally {
      set(before);
    }
  }

  public static <T> T asUser(ConfluenceUser user, Callable<T> task) throws Exception {
    ConfluenceUser before = get();
    set(user);
    try {
      return task.call();
    } finally {
      set(before);
    }
  }
}
