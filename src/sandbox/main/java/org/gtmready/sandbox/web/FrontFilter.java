package org.gtmready.sandbox.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.gtmready.sandbox.host.CurrentRequest;
import org.gtmready.sandbox.host.CurrentUser;
import org.gtmready.sandbox.host.User;
import org.gtmready.sandbox.store.QueryLog;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sees every request first: 503 until the host is up, then user, form token and errors. */
public final class FrontFilter extends HttpFilter {

  private static final long serialVersionUID = 1L;
  private static final Logger LOG = LoggerFactory.getLogger(FrontFilter.class);
  private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS", "TRACE");
  private static final Set<String> FORMS =
      Set.of("application/x-www-form-urlencoded", "multipart/form-data", "text/plain");

  private final transient List<String> failures = new CopyOnWriteArrayList<>();
  private transient volatile Authentication authentication;
  private transient volatile Session session;
  private volatile boolean ready;

  public void prepare(Authentication newAuthentication, Session newSession) {
    authentication = newAuthentication;
    session = newSession;
  }

  /** From now on requests are answered. */
  public void open() {
    ready = true;
  }

  /** From now on requests get 503. */
  public void close() {
    ready = false;
  }

  /** Exceptions that came out of a servlet. */
  public List<String> failures() {
    return List.copyOf(failures);
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    request.setCharacterEncoding("UTF-8");
    response.setCharacterEncoding("UTF-8");
    if (!ready) {
      response.setHeader("Retry-After", "1");
      response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE, "The sandbox is starting");
      return;
    }
    response.setHeader("X-Content-Type-Options", "nosniff");
    Authentication.Who who = authentication.of(request);
    if (who instanceof Authentication.Who.Refused refused) {
      refuse(request, response, refused.reason());
    } else if (who instanceof Authentication.Who.Known known) {
      if (known.byCookie() && !isGenuineForm(request, known.user())) {
        response.sendError(HttpServletResponse.SC_FORBIDDEN, "XSRF check failed");
      } else {
        answer(request, response, chain, known.user());
      }
    } else {
      answer(request, response, chain, null);
    }
  }

  private static void refuse(
      HttpServletRequest request, HttpServletResponse response, String reason) throws IOException {
    response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
    response.setHeader("WWW-Authenticate", "Bearer realm=\"" + request.getServerName() + "\"");
    response.setContentType("application/json;charset=UTF-8");
    response.getWriter().write("{\"message\":\"" + reason + "\",\"status-code\":401}");
  }

  private boolean isGenuineForm(HttpServletRequest request, User user) {
    String type = request.getContentType();
    String media = type == null ? "" : type.split(";")[0].trim().toLowerCase(Locale.ROOT);
    return SAFE.contains(request.getMethod())
        || !FORMS.contains(media)
        || isUnchecked(request.getHeader("X-Atlassian-Token"))
        || session.isToken(user.name(), request.getParameter("atl_token"));
  }

  /** Older clients leave the dash out. */
  private static boolean isUnchecked(String header) {
    return "no-check".equals(header) || "nocheck".equals(header);
  }

  private void answer(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain, User user)
      throws IOException, ServletException {
    CurrentUser.set(user);
    CurrentRequest.set(
        user == null
            ? new CurrentRequest(request, "", false)
            : new CurrentRequest(
                request, session.token(user.name()), session.isSecure(request, user)));
    QueryLog.request(request.getMethod() + " " + request.getServletPath() + pathInfo(request));
    try {
      chain.doFilter(new WithUser(request, user), response);
    } catch (IOException | ServletException | RuntimeException | LinkageError e) {
      LOG.error("{} {}", request.getMethod(), request.getRequestURI(), e);
      failures.add(request.getMethod() + " " + request.getRequestURI() + ": " + e);
      ErrorPage.write(response, e);
    } finally {
      QueryLog.request(null);
      CurrentRequest.set(null);
      CurrentUser.set(null);
    }
  }

  private static String pathInfo(HttpServletRequest request) {
    return request.getPathInfo() == null ? "" : request.getPathInfo();
  }

  /** Tells servlets who the user is. */
  private static final class WithUser extends HttpServletRequestWrapper {

    private final User user;

    WithUser(HttpServletRequest request, User user) {
      super(request);
      this.user = user;
    }

    @Override
    public String getRemoteUser() {
      return user == null ? null : user.name();
    }

    @Override
    public java.security.Principal getUserPrincipal() {
      return user == null ? null : user::name;
    }
  }
}
