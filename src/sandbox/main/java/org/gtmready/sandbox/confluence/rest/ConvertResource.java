package org.gtmready.sandbox.confluence.rest;

import com.atlassian.confluence.core.ContentEntityObject;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import org.gtmready.sandbox.confluence.library.StorageSyntax;
import org.gtmready.sandbox.confluence.render.OutputType;

/** {@code /rest/api/contentbody/convert}: storage format as people would see it. */
@Path("contentbody/convert")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class ConvertResource {

  private final Api api;

  ConvertResource(Api api) {
    this.api = api;
  }

  /** The page of {@code pageIdContext} is what macros take for theirs. */
  @POST
  @Path("{to}")
  public Map<String, Object> convert(
      @PathParam("to") String to, @QueryParam("pageIdContext") String page, JsonNode body) {
    String from = body.path("representation").asText("storage");
    if (!from.equals("storage")) {
      throw PageBody.notModelled("conversion from " + from);
    }
    String storage = body.path("value").asText("");
    StorageSyntax.check(storage);
    ContentEntityObject entity =
        page == null
            ? null
            : api.confluence()
                .entities()
                .page(api.confluence().library().page(Api.user(), PageBody.id(page)));
    String value =
        switch (to) {
          case "storage" -> storage;
          case "view", "styled_view" ->
              api.confluence().renderer().render(storage, entity, OutputType.PREVIEW);
          case "export_view" -> api.confluence().renderer().render(storage, entity, OutputType.PDF);
          default -> throw PageBody.notModelled("conversion to " + to);
        };
    return BodyJson.value(value, to);
  }
}
