package org.gtmready.sandbox.web;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import org.gtmready.sandbox.host.User;
import org.gtmready.sandbox.host.Users;
import org.gtmready.sandbox.services.links.PeerSignature;

/** Finds out who makes a request. */
public final class Authentication {

  private final Users users;
  private final Session session;
  private final PeerSignature peers;
  private final boolean basic;

  /**
   * Over these users.
   *
   * @param basic whether user name and password are taken with each request
   */
  public Authentication(Users users, Session session, PeerSignature peers, boolean basic) {
    this.users = users;
    this.session = session;
    this.peers = peers;
    this.basic = basic;
  }

  /** Who it is. */
  sealed interface Who {

    /**
     * A known user.
     *
     * @param byCookie the browser sent it by itself, so forms need a token
     */
    record Known(User user, boolean byCookie) implements Who {}

    /** Nobody. */
    record Anonymous() implements Who {}

    /** Credentials that are wrong. */
    record Refused(String reason) implements Who {}
  }

  Who of(HttpServletRequest request) {
    String peer = request.getHeader(PeerSignature.HEADER);
    if (peer != null) {
      return known(
          peers.verify(peer, request.getMethod(), request.getRequestURI()), "Forged peer header");
    }
    String header = request.getHeader("Authorization");
    if (header != null && header.startsWith("Bearer ")) {
      String token = header.substring(7).trim();
      boolean shaped = token.endsWith("-token");
      return known(
          shaped ? Optional.of(token.replaceFirst("-token$", "")) : Optional.empty(),
          "Unknown token");
    }
    if (header != null && header.startsWith("Basic ")) {
      return basic
          ? known(basicUser(header.substring(6).trim()), "Wrong user name or password")
          : new Who.Refused("Basic authentication is disabled");
    }
    return session
        .user(request)
        .flatMap(users::find)
        .<Who>map(user -> new Who.Known(user, true))
        .orElseGet(Who.Anonymous::new);
  }

  private Who known(Optional<String> name, String otherwise) {
    return name.flatMap(users::find)
        .<Who>map(user -> new Who.Known(user, false))
        .orElseGet(() -> new Who.Refused(otherwise));
  }

  private static Optional<String> basicUser(String encoded) {
    try {
      String decoded = new String(Base64.getDecoder().decode(encoded), StandardCharsets.UTF_8);
      String[] parts = decoded.split(":", 2);
      return parts.length == 2 && parts[0].equals(parts[1])
          ? Optional.of(parts[0])
          : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
