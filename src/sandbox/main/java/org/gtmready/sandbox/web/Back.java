package org.gtmready.sandbox.web;

import jakarta.servlet.http.HttpServletRequest;

/** Where a choice in the page's frame leads: to the page on which it was made. */
final class Back {

  private Back() {}

  /** The page that sent the request if it is one of this site, else the site's home. */
  static String to(HttpServletRequest request) {
    String own = request.getRequestURL().toString().replace(request.getServletPath(), "/");
    String before = request.getHeader("Referer");
    return before != null && before.startsWith(own) ? before : own;
  }
}
