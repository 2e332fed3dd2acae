package org.gtmready.sandbox.jira.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.gtmready.sandbox.jira.Site;
import org.gtmready.sandbox.jira.store.IssueRow;
import org.gtmready.sandbox.jira.store.Kind;

/** Which fields of an issue can be set, and to what. */
final class EditMeta {
  private EditMeta() {}

  static ObjectNode of(Site site, Shapes shapes, IssueRow issue) {
    ObjectNode meta = Json.object();
    meta.set("fields", fields(site, shapes, issue.projectId()));
    return meta;
  }

  static ObjectNode fields(Site site, Shapes shapes, long projectId) {
    ObjectNode fields = Json.object();
    field(fields, "summary", true, "string", null);
    field(fields, "description", false, "string", null);
    field(fields, "duedate", false, "date", null);
    field(fields, "assignee", false, "user", null);
    field(fields, "reporter", false, "user", null);
    field(fields, "labels", false, "array", null);
    field(fields, FieldChoice.EPIC_LINK, false, "any", null);
    field(fields, "issuetype", true, "issuetype", Json.array(Kind.TYPES, shapes::type));
    field(fields, "priority", false, "priority", Json.array(Kind.PRIORITIES, shapes::priority));
    field(
        fields,
        "fixVersions",
        false,
        "array",
        Json.array(site.store().versions().of(projectId), shapes::version));
    return fields;
  }

  private static void field(
      ObjectNode fields, String id, boolean required, String type, JsonNode allowed) {
    ObjectNode node = fields.putObject(id);
    node.put("required", required);
    node.putObject("schema").put("type", type).put("system", id);
    node.put("name", FieldChoice.NAMES.get(id));
    node.put("fieldId", id);
    ArrayNode operations = node.putArray("operations").add("set");
    if ("array".equals(type)) {
      operations.add("add").add("remove");
    }
    if (allowed != null) {
      node.set("allowedValues", allowed);
    }
  }
}
