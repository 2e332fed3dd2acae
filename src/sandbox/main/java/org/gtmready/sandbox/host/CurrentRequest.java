package org.gtmready.sandbox.host;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashSet;
import java.util.Set;

/** The request that the current thread answers, and the web resources that its page needs. */
public final class CurrentRequest {

  private static final ThreadLocal<CurrentRequest> CURRENT = new ThreadLocal<>();

  private final HttpServletRequest servletRequest;
  private final String token;
  private final boolean secure;
  private final Set<String> required = new LinkedHashSet<>();
  private final Set<String> written = new LinkedHashSet<>();

  /**
   * A request that begins.
   *
   * @param token what a form post must carry as {@code atl_token}; empty when anonymous
   * @param secure whether it belongs to a secure administrator session
   */
  public CurrentRequest(HttpServletRequest servletRequest, String token, boolean secure) {
    this.servletRequest = servletRequest;
    this.token = token;
    this.secure = secure;
  }

  /** Null outside a request, such as in a job. */
  public static CurrentRequest get() {
    return CURRENT.get();
  }

  /** Null ends it. */
  public static void set(CurrentRequest request) {
    if (request == null) {
      CURRENT.remove();
    } else {
      CURRENT.set(request);
    }
  }

  public HttpServletRequest servletRequest() {
    return servletRequest;
  }

  public String token() {
    return token;
  }

  /** Whether the user typed the password again in this session. */
  public boolean isSecure() {
    return secure;
  }

  /** Complete keys of the web resources that code asked for. */
  public Set<String> required() {
    return required;
  }

  /** Notes that a tag is written; false when it was already. */
  public boolean write(String tag) {
    return written.add(tag);
  }
}
