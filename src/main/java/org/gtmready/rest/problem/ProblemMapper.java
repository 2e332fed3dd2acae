package org.gtmready.rest.problem;

import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.user.UserManager;
import com.atlassian.sal.api.websudo.WebSudoSessionException;
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
  private final UserManager users;

  @Inject
  public ProblemMapper(Messages words, @ComponentImport UserManager users) {
    this.words = words;
    this.users = users;
  }

  @Override
  public Response toResponse(Exception exception) {
    return answer(problem(exception));
  }

  ProblemException problem(Exception exception) {
    if (exception instanceof ProblemException problem) {
      return problem;
    }
    if (exception instanceof WebApplicationException web) {
      return known(web.getResponse().getStatus());
    }
    if (exception instanceof WebSudoSessionException) {
      return known(401);
    }
    // what a host's own guards throw, unless the host's own mapper stands nearer
    if (exception instanceof SecurityException) {
      return known(users.getRemoteUserKey() == null ? 401 : 403);
    }
    log.error("GTM-REST-500: a request failed", exception);
    return new ProblemException(500, "GTM-REST-500", null);
  }

  private static ProblemException known(int status) {
    return switch (status) {
      case 401 -> new ProblemException(401, "GTM-REST-401", null);
      case 403 -> new ProblemException(403, "GTM-REST-403", null);
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
