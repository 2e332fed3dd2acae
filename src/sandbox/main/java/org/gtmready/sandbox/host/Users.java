package org.gtmready.sandbox.host;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The users of both hosts, in the order in which the login page lists them. */
public final class Users {

  /** Everybody who may log in is in this group. */
  public static final String EVERYBODY = "users";

  private final Map<String, User> byName = new LinkedHashMap<>();

  public Users(List<User> users) {
    users.forEach(user -> byName.put(user.name(), user));
  }

  /** The demo logins; {@code viewer} may only read. */
  public static Users demo() {
    return new Users(
        List.of(
            user("admin", "Ada Admin", User.ADMINISTRATORS),
            user("pm", "Priya Mehta", "product"),
            user("pmm", "Marco Marino", "product", "marketing"),
            user("rm", "Rosa Meier", "release-managers"),
            user("dev", "Devon Lee", "developers"),
            user("viewer", "Vera Viewer", "viewers")));
  }

  private static User user(String name, String displayName, String... groups) {
    Set<String> all = new java.util.HashSet<>(Set.of(groups));
    all.add(EVERYBODY);
    return new User(name, displayName, name + "@example.com", all);
  }

  /** The user of this name, whatever its case; empty for null and for nobody. */
  public Optional<User> find(String name) {
    return name == null
        ? Optional.empty()
        : Optional.ofNullable(byName.get(name.toLowerCase(Locale.ROOT)));
  }

  public List<User> all() {
    return List.copyOf(byName.values());
  }
}
