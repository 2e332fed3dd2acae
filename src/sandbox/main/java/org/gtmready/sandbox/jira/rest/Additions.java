package org.gtmready.sandbox.jira.rest;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gtmready.sandbox.host.User;
import org.gtmready.sandbox.jira.JiraProblem;
import org.gtmready.sandbox.jira.Site;
import org.gtmready.sandbox.jira.issues.Access;
import org.gtmready.sandbox.jira.issues.Issues;
import org.gtmready.sandbox.jira.store.IssueRow;
import org.gtmready.sandbox.jira.store.LinkType;

/**
 * What a request adds to an issue besides its fields; all is checked before anything is changed.
 *
 * @param comments texts
 * @param links to other issues
 * @param properties JSON by key
 */
record Additions(List<String> comments, List<Link> links, Map<String, String> properties) {

  /**
   * A link to another issue.
   *
   * @param fromOther whether the other issue is the one that blocks, clones and so on
   */
  record Link(LinkType type, IssueRow other, boolean fromOther) {}

  /** Reads them, and refuses what the user may not add in the project. */
  static Additions of(Site site, User user, long projectId, JsonNode sent) {
    JsonNode update = sent.path("update");
    List<String> comments = new ArrayList<>();
    for (JsonNode operation : operations(update.path("comment"))) {
      site.access().require(user, Access.COMMENT, projectId, "comment on this issue");
      comments.add(comment(operation));
    }
    List<Link> links = new ArrayList<>();
    for (JsonNode add : operations(update.path("issuelinks"))) {
      site.access().require(user, Access.LINK, projectId, "link issues in this project");
      boolean fromOther = add.has("inwardIssue");
      JsonNode other = add.path(fromOther ? "inwardIssue" : "outwardIssue");
      LinkType type = IssueLinkResource.typeOf(add.path("type"));
      links.add(new Link(type, IssueLinkResource.issue(site, other), fromOther));
    }
    Map<String, String> properties = new LinkedHashMap<>();
    for (JsonNode property : sent.path("properties")) {
      String key = Json.text(property, "key");
      if (key == null || !property.has("value")) {
        throw new JiraProblem(400, "A property needs a key and a value.");
      }
      properties.put(key, PropertyResource.checked(key, property.path("value")));
    }
    return new Additions(comments, links, properties);
  }

  /** The text of a comment; comments for some people only are not modelled. */
  static String comment(JsonNode sent) {
    if (sent.path("visibility").hasNonNull("value")) {
      throw new JiraProblem(501, "The sandbox does not model comments that only some may see.");
    }
    return Issues.checkedComment(Json.text(sent, "body"));
  }

  /** Clients send one operation or a list of them. */
  private static List<JsonNode> operations(JsonNode sent) {
    List<JsonNode> adds = new ArrayList<>();
    for (JsonNode operation : sent.isObject() ? List.of(sent) : sent) {
      if (!operation.has("add")) {
        throw new JiraProblem(400, "Comments and links can only be added here.");
      }
      adds.add(operation.path("add"));
    }
    return adds;
  }

  Additions withoutComments() {
    return new Additions(List.of(), links, properties);
  }

  void to(Site site, User user, IssueRow issue) {
    comments.forEach(text -> site.issues().comment(user, issue, text));
    for (Link link : links) {
      long other = link.other().id();
      site.store()
          .links()
          .add(
              link.type(),
              link.fromOther() ? other : issue.id(),
              link.fromOther() ? issue.id() : other);
    }
    properties.forEach((key, json) -> site.store().properties().put(issue.id(), key, json));
  }
}
