package org.gtmready.sandbox.jira.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.gtmready.sandbox.host.User;
import org.gtmready.sandbox.host.Users;
import org.gtmready.sandbox.jira.store.Comment;
import org.gtmready.sandbox.jira.store.IssueRow;
import org.gtmready.sandbox.jira.store.Kind;
import org.gtmready.sandbox.jira.store.LinkType;
import org.gtmready.sandbox.jira.store.ProjectRow;
import org.gtmready.sandbox.jira.store.VersionRow;

/** The small things of Jira's REST: users, projects, versions, constants, comments. */
final class Shapes {
  private final String baseUrl;
  private final String api;
  private final Users users;

  Shapes(String baseUrl, Users users) {
    this.baseUrl = baseUrl;
    this.api = baseUrl + "/rest/api/2";
    this.users = users;
  }

  String self(String path) {
    return api + path;
  }

  JsonNode user(String name) {
    return name == null
        ? NullNode.getInstance()
        : users.find(name).map(this::user).orElseGet(() -> former(name));
  }

  ObjectNode user(User user) {
    ObjectNode node = Json.object();
    node.put("self", self("/user?username=" + encoded(user.name())));
    node.put("key", user.key());
    node.put("name", user.name());
    node.put("emailAddress", user.email());
    avatars(node, "/secure/useravatar?ownerId=" + encoded(user.name()));
    node.put("displayName", user.displayName());
    node.put("active", true);
    node.put("deleted", false);
    node.put("timeZone", "Etc/UTC");
    node.put("locale", "en_US");
    return node;
  }

  private ObjectNode former(String name) {
    ObjectNode node = Json.object();
    node.put("self", self("/user?username=" + encoded(name)));
    node.put("key", name);
    node.put("name", name);
    avatars(node, "/secure/useravatar?ownerId=" + encoded(name));
    return node.put("displayName", name).put("active", false);
  }

  ObjectNode project(ProjectRow project) {
    ObjectNode node = Json.object();
    node.put("self", self("/project/" + project.id()));
    node.put("id", String.valueOf(project.id()));
    node.put("key", project.key());
    node.put("name", project.name());
    node.put("projectTypeKey", "software");
    node.put("archived", false);
    avatars(node, "/secure/projectavatar?pid=" + project.id());
    return node;
  }

  private void avatars(ObjectNode node, String path) {
    ObjectNode urls = node.putObject("avatarUrls");
    for (int size : new int[] {48, 24, 16, 32}) {
      urls.put(size + "x" + size, baseUrl + path + "&size=" + size);
    }
  }

  ObjectNode type(Kind type) {
    return Json.object()
        .put("self", self("/issuetype/" + type.id()))
        .put("id", type.id())
        .put("description", type.description())
        .put("iconUrl", baseUrl + "/secure/typeicon?id=" + type.id())
        .put("name", type.name())
        .put("subtask", false);
  }

  ObjectNode status(Kind status) {
    ObjectNode node =
        Json.object()
            .put("self", self("/status/" + status.id()))
            .put("description", status.description())
            .put("iconUrl", baseUrl + "/")
            .put("name", status.name())
            .put("id", status.id());
    node.set("statusCategory", category(status.colour()));
    return node;
  }

  ObjectNode category(String key) {
    String[] about =
        switch (key) {
          case "new" -> new String[] {"2", "default", "To Do"};
          case "done" -> new String[] {"3", "success", "Done"};
          default -> new String[] {"4", "inprogress", "In Progress"};
        };
    return Json.object()
        .put("self", self("/statuscategory/" + about[0]))
        .put("id", Integer.parseInt(about[0]))
        .put("key", key)
        .put("colorName", about[1])
        .put("name", about[2]);
  }

  ObjectNode priority(Kind priority) {
    return Json.object()
        .put("self", self("/priority/" + priority.id()))
        .put("statusColor", priority.colour())
        .put("description", priority.description())
        .put("iconUrl", baseUrl + "/secure/priorityicon?id=" + priority.id())
        .put("name", priority.name())
        .put("id", priority.id());
  }

  ObjectNode resolution() {
    return Json.object()
        .put("self", self("/resolution/10000"))
        .put("id", "10000")
        .put("description", "Work has been completed on this issue.")
        .put("name", "Done");
  }

  ObjectNode version(VersionRow version) {
    ObjectNode node = Json.object();
    node.put("self", self("/version/" + version.id()));
    node.put("id", String.valueOf(version.id()));
    if (version.description() != null) {
      node.put("description", version.description());
    }
    node.put("name", version.name());
    node.put("archived", version.archived());
    node.put("released", version.released());
    if (version.startDate() != null) {
      node.put("startDate", version.startDate());
    }
    if (version.releaseDate() != null) {
      node.put("releaseDate", version.releaseDate());
    }
    node.put("projectId", version.projectId());
    return node;
  }

  ObjectNode comment(Comment comment) {
    ObjectNode node = Json.object();
    node.put("self", self("/issue/" + comment.issueId() + "/comment/" + comment.id()));
    node.put("id", String.valueOf(comment.id()));
    node.set("author", user(comment.author()));
    node.put("body", comment.body());
    node.set("updateAuthor", user(comment.author()));
    node.put("created", Json.instant(comment.created()));
    node.put("updated", Json.instant(comment.updated()));
    return node;
  }

  ObjectNode linkType(LinkType type) {
    return Json.object()
        .put("id", type.id())
        .put("name", type.name())
        .put("inward", type.inward())
        .put("outward", type.outward())
        .put("self", self("/issueLinkType/" + type.id()));
  }

  ObjectNode votes(IssueRow issue) {
    return Json.object()
        .put("self", self("/issue/" + issue.key() + "/votes"))
        .put("votes", 0)
        .put("hasVoted", false);
  }

  ObjectNode watches(IssueRow issue) {
    return Json.object()
        .put("self", self("/issue/" + issue.key() + "/watchers"))
        .put("isWatching", false)
        .put("watchCount", 0);
  }

  static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
