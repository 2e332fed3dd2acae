package org.gtmready.sandbox.confluence.rest;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.gtmready.sandbox.confluence.content.StoredProperty;
import org.gtmready.sandbox.confluence.library.ContentException;
import org.gtmready.sandbox.confluence.library.Library;
import org.gtmready.sandbox.confluence.store.Properties;

/** {@code /rest/api/content/{id}/property}. */
@Path("content/{id}/property")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class PropertyResource {

  private static final int MAX_VALUE = 32_768;

  private final Api api;
  private final Library library;
  private final Properties properties;

  PropertyResource(Api api) {
    this.api = api;
    this.library = api.confluence().library();
    this.properties = api.confluence().stores().properties();
  }

  @GET
  public Map<String, Object> list(
      @PathParam("id") String id,
      @QueryParam("start") @DefaultValue("0") int start,
      @QueryParam("limit") @DefaultValue("10") int limit) {
    long page = readable(id);
    return Listing.of(
        api.links(),
        "/content/" + page + "/property",
        properties.of(page),
        start,
        limit,
        property -> api.properties().of(property));
  }

  @POST
  public Map<String, Object> create(@PathParam("id") String id, JsonNode body) {
    return add(id, body.path("key").asText(""), body);
  }

  @GET
  @Path("{key}")
  public Map<String, Object> get(@PathParam("id") String id, @PathParam("key") String key) {
    return api.properties().of(find(readable(id), key));
  }

  /** The next version; without a number the property is made. */
  @PUT
  @Path("{key}")
  public Map<String, Object> put(
      @PathParam("id") String id, @PathParam("key") String key, JsonNode body) {
    long page = writable(id);
    int version = body.path("version").path("number").asInt(1);
    if (version == 1 && properties.get(page, key).isEmpty()) {
      return add(id, key, body);
    }
    StoredProperty before = find(page, key);
    if (!properties.replace(page, key, value(body), version)) {
      throw new ContentException(
          ContentException.Kind.CONFLICT,
          "Attempted to update content property with wrong version. Current version is: "
              + before.version());
    }
    return api.properties().of(find(page, key));
  }

  @DELETE
  @Path("{key}")
  public Response delete(@PathParam("id") String id, @PathParam("key") String key) {
    long page = writable(id);
    find(page, key);
    properties.remove(page, key);
    return Response.noContent().build();
  }

  private Map<String, Object> add(String id, String key, JsonNode body) {
    long page = writable(id);
    if (key.isBlank() || key.length() > 255 || !body.has("value")) {
      throw ContentException.invalid("A property needs a key and a value.");
    }
    if (properties.get(page, key).isPresent()) {
      throw ContentException.invalid("Property with key '" + key + "' already exists.");
    }
    return api.properties().of(properties.add(page, key, value(body)));
  }

  private static String value(JsonNode body) {
    String value = body.path("value").toString();
    if (value.length() > MAX_VALUE) {
      throw new ContentException(
          ContentException.Kind.TOO_LARGE, "The value is too long: 32768 characters at most.");
    }
    return value;
  }

  private StoredProperty find(long page, String key) {
    return properties
        .get(page, key)
        .orElseThrow(
            () ->
                new ContentException(
                    ContentException.Kind.NOT_FOUND,
                    "No property found with key: " + key + " on content " + page));
  }

  private long readable(String id) {
    return library.page(Api.user(), PageBody.id(id)).id();
  }

  private long writable(String id) {
    return library.editable(Api.user(), PageBody.id(id)).id();
  }
}
