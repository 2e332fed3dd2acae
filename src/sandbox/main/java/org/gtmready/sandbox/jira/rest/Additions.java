package org.gtmready.sandbox.jira.rest;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.gtmready.sandbox.host.User;
import org.gtmready.sandbox.jira.JiraProblem;
import org.gtmready.sandbox.jira.Site;
import org.gtmready.sandbox.jira.issues.Access;
import org.gtmready.sandbox.jira.issues.Issues;

/** Comments that come with a request beside an issue's fields; checked before anything changes. */
final class Additions {
  private Additions() {}

  /** Reads the texts, and refuses what the user may not add in the project. */
  static List<String> of(Site site, User user, long projectId, JsonNode sent) {
    if (sent.path("update").has("issuelinks") || sent.has("properties")) {
      throw new JiraProblem(
          501, "The sandbox links and describes issues in requests of their own.");
    }
    JsonNode operations = sent.path("update").path("comment");
    List<String> comments = new ArrayList<>();
    for (JsonNode operation : operations.isObject() ? List.of(operations) : operations) {
      if (!operation.has("add")) {
        throw new JiraProblem(400, "Comments can only be added here.");
      }
      site.access().require(user, Access.COMMENT, projectId, "comment on this issue");
      comments.add(comment(operation.path("add")));
    }
    return comments;
  }

  /** The text of a comment; comments for some people only are not modelled. */
  static String comment(JsonNode sent) {
    if (sent.path("visibility").hasNonNull("value")) {
      throw new JiraProblem(501, "The sandbox does not model comments that only some may see.");
    }
    return Issues.checkedComment(Json.text(sent, "body"));
  }
}
