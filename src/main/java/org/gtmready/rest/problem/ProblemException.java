package org.gtmready.rest.problem;

import java.util.List;
import org.gtmready.core.linking.Problem;

/** Leaves a resource with a problem; {@link ProblemMapper} writes the answer. */
public class ProblemException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final int status;
  private final String code;
  private final String field;
  private final transient List<String> args;

  /**
   * A problem with a status of its own.
   *
   * @param code {@code gtm.problem.<code>} is its text
   * @param field member of the request that is at fault, or null
   */
  public ProblemException(int status, String code, String field, String... args) {
    super(code);
    this.status = status;
    this.code = code;
    this.field = field;
    this.args = List.of(args);
  }

  public ProblemException(Problem problem) {
    super(problem.code());
    this.status = status(problem.kind());
    this.code = problem.code();
    this.field = problem.field();
    this.args = problem.args();
  }

  int status() {
    return status;
  }

  String code() {
    return code;
  }

  String field() {
    return field;
  }

  Object[] args() {
    return args.toArray();
  }

  private static int status(Problem.Kind kind) {
    return switch (kind) {
      case INVALID -> 400;
      case NOT_LOGGED_IN -> 401;
      case NOT_ALLOWED -> 403;
      case NOT_FOUND -> 404;
      case CONFLICT -> 409;
    };
  }
}
