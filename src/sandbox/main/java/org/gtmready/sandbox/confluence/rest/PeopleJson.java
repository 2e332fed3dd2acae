package org.gtmready.sandbox.confluence.rest;

import java.util.LinkedHashMap;
import java.util.Map;
import org.gtmready.sandbox.host.User;
import org.gtmready.sandbox.host.Users;

/** Users and groups as JSON. */
final class PeopleJson {

  private final Links links;
  private final Users users;

  PeopleJson(Links links, Users users) {
    this.links = links;
    this.users = users;
  }

  /** The user of a name; anonymous for null, and unknown when there is none of the name. */
  Map<String, Object> named(String name) {
    if (name == null) {
      return anonymous();
    }
    return users.find(name).map(this::user).orElseGet(() -> unknown(name));
  }

  /** The name of a key's user; the key itself when nobody has it. */
  String nameOf(String key) {
    return users.byKey(key).map(User::name).orElse(key);
  }

  Map<String, Object> user(User user) {
    if (user == null) {
      return anonymous();
    }
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("type", "known");
    json.put("username", user.name());
    json.put("userKey", user.key());
    json.put("profilePicture", picture("default.svg"));
    json.put("displayName", user.displayName());
    json.put("_links", Map.of("self", links.self("/user?key=" + user.key())));
    json.put("_expandable", Map.of("status", ""));
    return json;
  }

  Map<String, Object> group(String name) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("type", "group");
    json.put("name", name);
    json.put("_links", Map.of("self", links.self("/group/" + name)));
    return json;
  }

  private Map<String, Object> anonymous() {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("type", "anonymous");
    json.put("profilePicture", picture("anonymous.svg"));
    json.put("displayName", "Anonymous");
    return json;
  }

  private Map<String, Object> unknown(String name) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("type", "unknown");
    json.put("username", name);
    json.put("profilePicture", picture("anonymous.svg"));
    json.put("displayName", "Unknown User (" + name + ")");
    return json;
  }

  private Map<String, Object> picture(String file) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("path", links.contextPath() + "/images/icons/profilepics/" + file);
    json.put("width", 48);
    json.put("height", 48);
    json.put("isDefault", true);
    return json;
  }
}
