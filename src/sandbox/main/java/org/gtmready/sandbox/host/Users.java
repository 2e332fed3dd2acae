package org.gtmready.sandbox.host;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The users of a host, in the order in which the login page lists them. */
public final class Users {

  /** Everybody who may log in is in this group. */
  public static final String EVERYBODY = "users";

  private final Map<String, User> byName = new LinkedHashMap<>();

  public Users(List<User> users) {
    users.forEach(user -> byName.put(user.name(), user));
  }

  /** The demo logins of a product; {@code viewer} may only read. */
  public static Users demo(String product) {
    // As in the products, no key can be taken for a name, nor that of one product for the other's.
    String key = product.equals("jira") ? "JIRAUSER%05d" : "8a7f80899c1e4d27019c1e51b2a%05d";
    return new Users(
        List.of(
            user(key.formatted(10100), "admin", "Ada Admin", User.ADMINISTRATORS),
            user(key.formatted(10101), "pm", "Priya Mehta", "product"),
            user(key.formatted(10102), "pmm", "Marco Marino", "product", "marketing"),
            user(key.formatted(10103), "rm", "Rosa Meier", "release-managers"),
            user(key.formatted(10104), "dev", "Devon Lee", "developers"),
            user(key.formatted(10105), "viewer", "Vera Viewer", "viewers")));
  }

  private static User user(String key, String name, String displayName, String... groups) {
    Set<String> all = new java.util.HashSet<>(Set.of(groups));
    all.add(EVERYBODY);
    return new User(key, name, displayName, name + "@example.com", all);
  }

  /** The user of this name, whatever its case; empty for null and for nobody. */
  public Optional<User> find(String name) {
    return name == null
        ? Optional.empty()
        : Optional.ofNullable(byName.get(name.toLowerCase(Locale.ROOT)));
  }

  /** The user of this key; empty for null and for nobody. */
  public Optional<User> byKey(String key) {
    return byName.values().stream().filter(user -> user.key().equals(key)).findFirst();
  }

  public List<User> all() {
    return List.copyOf(byName.values());
  }
}
