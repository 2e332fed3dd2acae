package org.gtmready.sandbox.jira.rest;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.TreeMap;
import org.gtmready.sandbox.jira.JiraProblem;
import org.gtmready.sandbox.jira.store.Kind;

/** Issue types, statuses, priorities, resolutions and fields. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
public final class ConstantResource {
  private static final List<String> CATEGORIES = List.of("new", "indeterminate", "done");
  private final Shapes shapes;

  ConstantResource(Shapes shapes) {
    this.shapes = shapes;
  }

  @GET
  @Path("/issuetype")
  public ArrayNode types() {
    return Json.array(Kind.TYPES, shapes::type);
  }

  @GET
  @Path("/issuetype/{id}")
  public ObjectNode type(@PathParam("id") String id) {
    return shapes.type(one(Kind.TYPES, id, "The issue type with id '%s' does not exist"));
  }

  @GET
  @Path("/status")
  public ArrayNode statuses() {
    return Json.array(Kind.STATUSES, shapes::status);
  }

  @GET
  @Path("/status/{id}")
  public ObjectNode status(@PathParam("id") String id) {
    return shapes.status(one(Kind.STATUSES, id, "The status with id '%s' does not exist"));
  }

  @GET
  @Path("/statuscategory")
  public ArrayNode categories() {
    return Json.array(CATEGORIES, shapes::category);
  }

  @GET
  @Path("/statuscategory/{idOrKey}")
  public ObjectNode category(@PathParam("idOrKey") String idOrKey) {
    return CATEGORIES.stream()
        .filter(
            key -> key.equals(idOrKey) || shapes.category(key).path("id").asText().equals(idOrKey))
        .map(shapes::category)
        .findFirst()
        .orElseThrow(
            () ->
                new JiraProblem(
                    404, "The status category with id '" + idOrKey + "' does not exist"));
  }

  @GET
  @Path("/priority")
  public ArrayNode priorities() {
    return Json.array(Kind.PRIORITIES, shapes::priority);
  }

  @GET
  @Path("/priority/{id}")
  public ObjectNode priority(@PathParam("id") String id) {
    return shapes.priority(one(Kind.PRIORITIES, id, "The priority with id '%s' does not exist"));
  }

  @GET
  @Path("/resolution")
  public ArrayNode resolutions() {
    return Json.array().add(shapes.resolution());
  }

  @GET
  @Path("/resolution/{id}")
  public ObjectNode resolution(@PathParam("id") String id) {
    ObjectNode only = shapes.resolution();
    if (!only.path("id").asText().equals(id)) {
      throw new JiraProblem(404, "The resolution with id '" + id + "' does not exist.");
    }
    return only;
  }

  @GET
  @Path("/field")
  public ArrayNode fields() {
    ArrayNode array = Json.array();
    new TreeMap<>(FieldSchema.NAMES)
        .forEach(
            (id, name) -> {
              boolean custom = FieldSchema.isCustom(id);
              ObjectNode node =
                  array
                      .addObject()
                      .put("id", id)
                      .put("name", name)
                      .put("custom", custom)
                      .put("orderable", true)
                      .put("navigable", true)
                      .put("searchable", true);
              node.putArray("clauseNames")
                  .add(custom ? "cf[" + id.substring(12) + "]" : id)
                  .add(name);
              node.set("schema", FieldSchema.of(id));
            });
    return array;
  }

  private static Kind one(List<Kind> kinds, String id, String message) {
    return Kind.find(kinds, id).orElseThrow(() -> new JiraProblem(404, message.formatted(id)));
  }
}
