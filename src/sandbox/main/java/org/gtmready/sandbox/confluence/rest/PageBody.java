package org.gtmready.sandbox.confluence.rest;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.ServerErrorException;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.gtmready.sandbox.confluence.library.ContentException;

/** A page as a client sends it. */
record PageBody(JsonNode json) {

  /** Refuses a request without content, and content that is no page. */
  static PageBody of(JsonNode json) {
    if (json == null || !json.isObject()) {
      throw ContentException.invalid("Request body is required.");
    }
    String type = json.path("type").asText("page");
    if (!type.equals("page")) {
      throw notModelled("content of type " + type);
    }
    if (json.path("status").asText().equals("draft")) {
      throw notModelled("drafts");
    }
    return new PageBody(json);
  }

  static ServerErrorException notModelled(String what) {
    return new ServerErrorException(
        "The sandbox does not model " + what, Response.Status.NOT_IMPLEMENTED);
  }

  Optional<String> title() {
    return text(json.path("title"));
  }

  Optional<String> spaceKey() {
    return text(json.path("space").path("key"));
  }

  /** The body in storage format; empty when the request has none. */
  Optional<String> storage() {
    JsonNode body = json.path("body");
    if (body.has("storage")) {
      return text(body.path("storage").path("value"));
    }
    if (!body.isEmpty()) {
      throw notModelled("the body representation " + body.fieldNames().next());
    }
    return Optional.empty();
  }

  /** Id of the parent page: the last of the ancestors; empty when there is none. */
  Optional<Long> parent() {
    JsonNode ancestors = json.path("ancestors");
    if (!ancestors.isArray() || ancestors.isEmpty()) {
      return Optional.empty();
    }
    return text(ancestors.get(ancestors.size() - 1).path("id")).map(PageBody::id);
  }

  /** The number of the new version. */
  int version() {
    JsonNode number = json.path("version").path("number");
    if (!number.canConvertToInt() && !number.asText().matches("[0-9]{1,9}")) {
      throw ContentException.invalid(
          "Must supply an incremented version when updating Content. No version supplied.");
    }
    return number.asInt();
  }

  String message() {
    return json.path("version").path("message").asText("");
  }

  boolean minorEdit() {
    return json.path("version").path("minorEdit").asBoolean(false);
  }

  /** The id of a content; what is no number is the id of none. */
  static long id(String text) {
    if (!text.matches("[0-9]{1,18}")) {
      throw new ContentException(
          ContentException.Kind.NOT_FOUND, "No content found with id: " + text);
    }
    return Long.parseLong(text);
  }

  private static Optional<String> text(JsonNode node) {
    return node.isMissingNode() || node.isNull() ? Optional.empty() : Optional.of(node.asText());
  }
}
