package org.gtmready.sandbox.confluence.rest;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.gtmready.sandbox.confluence.content.Restriction;
import org.gtmready.sandbox.confluence.content.StoredPage;
import org.gtmready.sandbox.confluence.library.ContentException;
import org.gtmready.sandbox.confluence.library.Library;

/**
 * The restrictions of one operation on a page, and one user or group among them: asked for, put in,
 * taken out.
 */
@Path("content/{id}/restriction/byOperation/{operation:read|update}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.WILDCARD)
public final class RestrictedResource {

  private final Api api;
  private final Library library;

  RestrictedResource(Api api) {
    this.api = api;
    this.library = api.confluence().library();
  }

  @GET
  public Map<String, Object> all(
      @PathParam("id") String id, @PathParam("operation") String operation) {
    return api.restrictions().of(page(id), operation(operation));
  }

  @GET
  @Path("user")
  public Response user(
      @PathParam("id") String id,
      @PathParam("operation") String operation,
      @QueryParam("userName") List<String> userNames,
      @QueryParam("username") List<String> usernames,
      @QueryParam("key") List<String> keys) {
    return find(page(id), user(operation, userNames, usernames, keys));
  }

  @PUT
  @Path("user")
  public Response putUser(
      @PathParam("id") String id,
      @PathParam("operation") String operation,
      @QueryParam("userName") List<String> userNames,
      @QueryParam("username") List<String> usernames,
      @QueryParam("key") List<String> keys) {
    return put(page(id), user(operation, userNames, usernames, keys));
  }

  @DELETE
  @Path("user")
  public Response removeUser(
      @PathParam("id") String id,
      @PathParam("operation") String operation,
      @QueryParam("userName") List<String> userNames,
      @QueryParam("username") List<String> usernames,
      @QueryParam("key") List<String> keys) {
    return remove(page(id), user(operation, userNames, usernames, keys));
  }

  @GET
  @Path("group/{name}")
  public Response group(
      @PathParam("id") String id,
      @PathParam("operation") String operation,
      @PathParam("name") String name) {
    return find(page(id), group(operation, name));
  }

  @PUT
  @Path("group/{name}")
  public Response putGroup(
      @PathParam("id") String id,
      @PathParam("operation") String operation,
      @PathParam("name") String name) {
    return put(page(id), group(operation, name));
  }

  @DELETE
  @Path("group/{name}")
  public Response removeGroup(
      @PathParam("id") String id,
      @PathParam("operation") String operation,
      @PathParam("name") String name) {
    return remove(page(id), group(operation, name));
  }

  /** The user by any of the names that the parameter has had. */
  private Restriction user(
      String operation, List<String> userNames, List<String> usernames, List<String> keys) {
    String name =
        Stream.of(userNames, usernames, keys)
            .flatMap(List::stream)
            .findFirst()
            .orElseThrow(() -> ContentException.invalid("A username or key is required."));
    return api.confluence()
        .users()
        .find(name)
        .map(it -> new Restriction(operation(operation), Restriction.Subject.USER, it.name()))
        .orElseThrow(() -> missing("No user found with name : " + name));
  }

  private static Restriction group(String operation, String name) {
    return new Restriction(operation(operation), Restriction.Subject.GROUP, name);
  }

  private static Restriction.Operation operation(String word) {
    return Restriction.Operation.valueOf(word.toUpperCase(Locale.ROOT));
  }

  private Response find(StoredPage page, Restriction one) {
    if (!library.restrictions(page).contains(one)) {
      throw missing("No restriction found for : " + one.name());
    }
    return Response.ok().build();
  }

  private Response put(StoredPage page, Restriction one) {
    List<Restriction> all = new ArrayList<>(library.restrictions(page));
    all.remove(one);
    all.add(one);
    library.restrict(Api.user(), page.id(), all);
    return Response.ok().build();
  }

  private Response remove(StoredPage page, Restriction one) {
    find(page, one);
    List<Restriction> all = new ArrayList<>(library.restrictions(page));
    all.remove(one);
    library.restrict(Api.user(), page.id(), all);
    return Response.ok().build();
  }

  private StoredPage page(String id) {
    return library.page(Api.user(), PageBody.id(id));
  }

  private static ContentException missing(String message) {
    return new ContentException(ContentException.Kind.NOT_FOUND, message);
  }
}
