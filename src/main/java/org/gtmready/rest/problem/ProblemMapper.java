package org.gtmready.rest.problem;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.gtmready.core.host.Messages;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Turns whatever goes wrong in a resource into a {@link ProblemView}. */
@Named
@Provider
public class ProblemMapper implements ExceptionMapper<Exception> {

  private static final Logger log = LoggerFactory.getLogger(ProblemMapper.class);

  private final Messages words;

  @Inject
  public ProblemMapper(Messages words) {
    this.words = words;
  }

  @Override
  public Response toResponse(Exception exception) {
    if (exception instanceof ProblemException problem) {
      return answer(problem);
    }
    if (exception instanceof WebApplicationException web) {
      return answer(known(web.getResponse().getStatus()));
    }
    log.error("GTM-REST-500: a request failed", exception);
    return answer(new ProblemException(500, "GTM-REST-500", null));
  }

  private static ProblemException known(int status) {
    return switch (status) {
      case 404 -> new ProblemException(404, "GTM-REST-404", null);
      case 405 -> new ProblemException(405, "GTM-REST-405", null);
      case 406 -> new ProblemException(406, "GTM-REST-406", null);
      case 415 -> new ProblemException(415, "GTM-REST-415", null);
      default -> new ProblemException(status, "GTM-REST-400", null);
    };
  }

  private Response answer(ProblemException problem) {
    String key = "gtm.problem." + problem.code();
    ProblemView view =
        new ProblemView(
            problem.code(),
            words.text(key, problem.args()),
            problem.field(),
            words.text(key + ".help", problem.args()));
    return Response.status(problem.status())
        .type(MediaType.APPLICATION_JSON_TYPE)
        .header("Cache-Control", "no-store")
        .entity(view)
        .build();
  }
}
