package org.gtmready.sandbox.jira.rest;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;

/** Of which type the fields of issues are. */
final class FieldSchema {
  private static final String CUSTOM = "customfield_";

  /** Type by field, or what a list holds after a colon. */
  private static final Map<String, String> TYPES =
      Map.ofEntries(
          Map.entry("issuetype", "issuetype"),
          Map.entry("status", "status"),
          Map.entry("priority", "priority"),
          Map.entry("resolution", "resolution"),
          Map.entry("project", "project"),
          Map.entry("labels", "array:string"),
          Map.entry("fixVersions", "array:version"),
          Map.entry("versions", "array:version"),
          Map.entry("components", "array:component"),
          Map.entry("assignee", "user"),
          Map.entry("reporter", "user"),
          Map.entry("creator", "user"),
          Map.entry("duedate", "date"),
          Map.entry("created", "datetime"),
          Map.entry("updated", "datetime"),
          Map.entry("resolutiondate", "datetime"),
          Map.entry("issuelinks", "array:issuelinks"),
          Map.entry("subtasks", "array:issuelinks"),
          Map.entry("attachment", "array:attachment"),
          Map.entry("comment", "comments-page"),
          Map.entry("votes", "votes"),
          Map.entry("watches", "watches"),
          Map.entry("progress", "progress"),
          Map.entry("timetracking", "timetracking"),
          Map.entry(FieldChoice.EPIC_LINK, "any"));

  private static final Map<String, String> CUSTOM_TYPES =
      Map.of(FieldChoice.EPIC_LINK, "gh-epic-link", FieldChoice.EPIC_NAME, "gh-epic-label");

  private FieldSchema() {}

  static boolean isCustom(String id) {
    return id.startsWith(CUSTOM);
  }

  static ObjectNode of(String id) {
    String[] type = TYPES.getOrDefault(id, "string").split(":");
    ObjectNode schema = Json.object().put("type", type[0]);
    if (type.length > 1) {
      schema.put("items", type[1]);
    }
    if (!isCustom(id)) {
      return schema.put("system", id);
    }
    return schema
        .put("custom", "com.pyxis.greenhopper.jira:" + CUSTOM_TYPES.get(id))
        .put("customId", Integer.parseInt(id.substring(CUSTOM.length())));
  }
}
