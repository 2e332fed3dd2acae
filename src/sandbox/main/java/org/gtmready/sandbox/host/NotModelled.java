package org.gtmready.sandbox.host;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A call that the sandbox does not imitate: it fails, and tests fail with it. */
public final class NotModelled {

  private static final List<String> CALLS = new CopyOnWriteArrayList<>();

  private NotModelled() {}

  /**
   * What to throw for a call that is declared but not imitated.
   *
   * @param type declaring Atlassian type
   * @param method name and what tells it apart, such as {@code getIssueObject(Long)}
   * @param docs page that describes the real behaviour
   */
  public static UnsupportedOperationException call(Class<?> type, String method, String docs) {
    String what = "The sandbox does not model " + type.getName() + "#" + method + "; see " + docs;
    CALLS.add(what);
    return new UnsupportedOperationException(what);
  }

  /** All such calls since the process began. */
  public static List<String> calls() {
    return List.copyOf(CALLS);
  }
}
