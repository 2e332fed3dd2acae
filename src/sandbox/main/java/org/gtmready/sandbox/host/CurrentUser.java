package org.gtmready.sandbox.host;

import java.util.function.Supplier;

/** Who the current thread acts for; the authentication filter sets it for each request. */
public final class CurrentUser {

  private static final ThreadLocal<User> CURRENT = new ThreadLocal<>();

  private CurrentUser() {}

  /** The acting user, null when anonymous. */
  public static User get() {
    return CURRENT.get();
  }

  /** Null makes the thread anonymous. */
  public static void set(User user) {
    if (user == null) {
      CURRENT.remove();
    } else {
      CURRENT.set(user);
    }
  }

  /** Runs the work as somebody else (null: anonymous) and restores the user before. */
  public static <T> T as(User user, Supplier<T> work) {
    User before = get();
    set(user);
    try {
      return work.get();
    } finally {
      set(before);
    }
  }
}
