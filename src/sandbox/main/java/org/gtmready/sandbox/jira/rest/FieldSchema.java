package org.gtmready.sandbox.jira.rest;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.stream.Collectors;

/** The fields of issues: their names, and of which type they are. */
final class FieldSchema {
  private static final String CUSTOM = "customfield_";

  /** Id, name and type of each field, or after a colon what a list holds. */
  private static final String FIELDS =
      """
      summary|Summary|string
      description|Description|string
      environment|Environment|string
      issuetype|Issue Type|issuetype
      status|Status|status
      priority|Priority|priority
      resolution|Resolution|resolution
      project|Project|project
      labels|Labels|array:string
      fixVersions|Fix Version/s|array:version
      versions|Affects Version/s|array:version
      components|Component/s|array:component
      assignee|Assignee|user
      reporter|Reporter|user
      creator|Creator|user
      duedate|Due Date|date
      created|Created|datetime
      updated|Updated|datetime
      resolutiondate|Resolved|datetime
      issuelinks|Linked Issues|array:issuelinks
      subtasks|Sub-Tasks|array:issuelinks
      attachment|Attachment|array:attachment
      comment|Comment|comments-page
      votes|Votes|votes
      watches|Watchers|watches
      progress|Progress|progress
      timetracking|Time Tracking|timetracking
      customfield_10100|Epic Link|string
      customfield_10101|Epic Name|string
      """;

  /** Names of the fields, by id. */
  static final Map<String, String> NAMES = column(1);

  private static final Map<String, String> TYPES = column(2);

  private static final Map<String, String> CUSTOM_TYPES =
      Map.of(FieldChoice.EPIC_LINK, "gh-epic-link", FieldChoice.EPIC_NAME, "gh-epic-label");

  private FieldSchema() {}

  private static Map<String, String> column(int index) {
    return FIELDS
        .lines()
        .map(line -> line.split("\\|"))
        .collect(Collectors.toUnmodifiableMap(field -> field[0], field -> field[index]));
  }

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
