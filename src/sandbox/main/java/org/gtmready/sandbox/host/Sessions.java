package org.gtmready.sandbox.host;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** Sessions that are kept by a cookie. */
public interface Sessions {

  /** Logs the user in with the response's cookie, which is returned. */
  Cookie begin(HttpServletRequest request, HttpServletResponse response, User user);

  /** Takes the cookie away. */
  void end(HttpServletRequest request, HttpServletResponse response);
}
