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
    field(fields, "summary", true, null);
    field(fields, "description", false, null);
    field(fields, "duedate", false, null);
    field(fields, "assignee", false, null);
    field(fields, "reporter", false, null);
    field(fields, "labels", false, null);
    field(fields, FieldChoice.EPIC_LINK, false, null);
    field(fields, "issuetype", true, Json.array(Kind.TYPES, shapes::type));
    field(fields, "priority", false, Json.array(Kind.PRIORITIES, shapes::priority));
    field(
        fields,
        "fixVersions",
        false,
        Json.array(site.store().versions().of(projectId), shapes::version));
    return fields;
  }

  static void field(ObjectNode fields, String id, boolean required, JsonNode allowed) {
    ObjectNode node = fields.putObject(id);
    node.put("required", required);
    node.set("schema", FieldSchema.of(id));
    node.put("name", FieldSchema.NAMES.get(id));
    node.put("fieldId", id);
    ArrayNode operations = node.putArray("operations").add("set");
    if (node.path("schema").has("items")) {
      operations.add("add").add("remove");
    }
    if (allowed != null) {
      node.set("allowedValues", allowed);
    }
  }
}
