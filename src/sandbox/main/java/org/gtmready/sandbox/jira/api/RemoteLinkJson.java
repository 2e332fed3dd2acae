package org.gtmready.sandbox.jira.api;

import com.atlassian.jira.issue.link.RemoteIssueLink;
import com.atlassian.jira.issue.link.RemoteIssueLinkBuilder;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.gtmready.sandbox.jira.store.RemoteLinkRow;

/** Between the Java shape of a remote link and the JSON in which it is stored. */
final class RemoteLinkJson {
  private static final ObjectMapper JSON = new ObjectMapper();

  private RemoteLinkJson() {}

  static RemoteLinkRow row(RemoteIssueLink link) {
    ObjectNode body = JSON.createObjectNode();
    if (link.getApplicationType() != null || link.getApplicationName() != null) {
      ObjectNode application = body.putObject("application");
      put(application, "type", link.getApplicationType());
      put(application, "name", link.getApplicationName());
    }
    put(body, "relationship", link.getRelationship());
    ObjectNode object = body.putObject("object");
    put(object, "url", link.getUrl());
    put(object, "title", link.getTitle());
    put(object, "summary", link.getSummary());
    ObjectNode icon = object.putObject("icon");
    put(icon, "url16x16", link.getIconUrl());
    put(icon, "title", link.getIconTitle());
    if (link.isResolved() != null || link.getStatusIconUrl() != null) {
      ObjectNode status = object.putObject("status");
      if (link.isResolved() != null) {
        status.put("resolved", link.isResolved());
      }
      ObjectNode statusIcon = status.putObject("icon");
      put(statusIcon, "url16x16", link.getStatusIconUrl());
      put(statusIcon, "title", link.getStatusIconTitle());
      put(statusIcon, "link", link.getStatusIconLink());
    }
    return new RemoteLinkRow(
        link.getId() == null ? 0 : link.getId(),
        link.getIssueId() == null ? 0 : link.getIssueId(),
        link.getGlobalId(),
        link.getTitle(),
        link.getUrl(),
        body.toString());
  }

  static RemoteIssueLink link(RemoteLinkRow row) {
    JsonNode body = read(row.body());
    JsonNode object = body.path("object");
    JsonNode status = object.path("status");
    return new RemoteIssueLinkBuilder()
        .id(row.id())
        .issueId(row.issueId())
        .globalId(row.globalId())
        .title(row.title())
        .url(row.url())
        .summary(object.path("summary").asText(null))
        .iconUrl(object.path("icon").path("url16x16").asText(null))
        .iconTitle(object.path("icon").path("title").asText(null))
        .relationship(body.path("relationship").asText(null))
        .applicationType(body.path("application").path("type").asText(null))
        .applicationName(body.path("application").path("name").asText(null))
        .resolved(status.has("resolved") ? status.path("resolved").asBoolean() : null)
        .statusIconUrl(status.path("icon").path("url16x16").asText(null))
        .statusIconTitle(status.path("icon").path("title").asText(null))
        .statusIconLink(status.path("icon").path("link").asText(null))
        .build();
  }

  private static JsonNode read(String body) {
    try {
      return JSON.readTree(body);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A stored remote link is broken", e);
    }
  }

  private static void put(ObjectNode node, String field, String value) {
    if (value != null) {
      node.put(field, value);
    }
  }
}
