package org.gtmready.sandbox.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.gtmready.sandbox.host.Sessions;
import org.gtmready.sandbox.host.User;

/** The session cookie: a signed user name, so that it outlives a restart of the host. */
public final class Session implements Sessions {

  private static final String COOKIE = "SANDBOXSESSION";
  private static final String SECURE = "SANDBOXSUDO";

  private final SecretKeySpec key;

  public Session(String secret) {
    this.key = new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256");
  }

  /** Name of the user who is logged in, empty when nobody is. */
  Optional<String> user(HttpServletRequest request) {
    return cookie(request, COOKIE)
        .map(value -> value.split("\\.", 2))
        .filter(parts -> parts.length == 2 && isSame(parts[1], mac("session:" + parts[0])))
        .map(parts -> parts[0]);
  }

  /** Whether this user has typed the password again. */
  boolean isSecure(HttpServletRequest request, User user) {
    return cookie(request, SECURE).filter(it -> isSame(it, mac("sudo:" + user.name()))).isPresent();
  }

  void secure(HttpServletRequest request, HttpServletResponse response, User user) {
    write(request, response, SECURE, mac("sudo:" + user.name()), -1);
  }

  private static Optional<String> cookie(HttpServletRequest request, String name) {
    Cookie[] cookies = request.getCookies();
    return Arrays.stream(cookies == null ? new Cookie[0] : cookies)
        .filter(cookie -> cookie.getName().equals(name))
        .map(Cookie::getValue)
        .findFirst();
  }

  @Override
  public Cookie begin(HttpServletRequest request, HttpServletResponse response, User user) {
    return write(request, response, COOKIE, user.name() + "." + mac("session:" + user.name()), -1);
  }

  @Override
  public void end(HttpServletRequest request, HttpServletResponse response) {
    write(request, response, COOKIE, "", 0);
    write(request, response, SECURE, "", 0);
  }

  private static Cookie write(
      HttpServletRequest request,
      HttpServletResponse response,
      String name,
      String value,
      int maxAge) {
    Cookie cookie = new Cookie(name, value);
    cookie.setPath(request.getContextPath());
    cookie.setHttpOnly(true);
    cookie.setMaxAge(maxAge);
    cookie.setAttribute("SameSite", "Lax");
    response.addCookie(cookie);
    return cookie;
  }

  /** What a form of this user must carry; nobody else can know it. */
  String token(String user) {
    return mac("form:" + user).substring(0, 40);
  }

  boolean isToken(String user, String token) {
    return token != null && isSame(token, token(user));
  }

  private static boolean isSame(String one, String other) {
    return MessageDigest.isEqual(
        one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
  }

  private String mac(String text) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(key);
      return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
