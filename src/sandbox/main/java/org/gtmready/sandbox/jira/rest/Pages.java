package org.gtmready.sandbox.jira.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.Function;

/** A slice of a list, in the wrapping that the newer lists of Jira's REST share. */
final class Pages {
  private Pages() {}

  static <T> ObjectNode of(List<T> all, int startAt, int maxResults, Function<T, JsonNode> json) {
    int from = Math.max(0, Math.min(startAt, all.size()));
    int to = Math.min(all.size(), from + Math.max(0, maxResults));
    ObjectNode node = Json.object();
    node.put("maxResults", maxResults).put("startAt", startAt).put("total", all.size());
    node.put("isLast", to == all.size());
    node.set("values", Json.array(all.subList(from, to), json));
    return node;
  }
}
