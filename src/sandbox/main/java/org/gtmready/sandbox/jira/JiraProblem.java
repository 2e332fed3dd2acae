package org.gtmready.sandbox.jira;

import java.util.List;
import java.util.Map;

/** Something that Jira refuses, with the status and the two kinds of message of its REST. */
public final class JiraProblem extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private static final String HIDDEN = "Issue Does Not Exist";

  private final int status;
  private final transient List<String> messages;
  private final transient Map<String, String> errors;

  public JiraProblem(int status, List<String> messages, Map<String, String> errors) {
    super(messages.isEmpty() ? errors.toString() : String.join(" ", messages));
    this.status = status;
    this.messages = List.copyOf(messages);
    this.errors = Map.copyOf(errors);
  }

  public JiraProblem(int status, String message) {
    this(status, List.of(message), Map.of());
  }

  /** A refused value of one field. */
  public static JiraProblem field(String field, String message) {
    return new JiraProblem(400, List.of(), Map.of(field, message));
  }

  /** What one may not see and what is not there answer alike. */
  public static JiraProblem noIssue() {
    return new JiraProblem(404, HIDDEN);
  }

  /** HTTP status. */
  public int status() {
    return status;
  }

  public List<String> messages() {
    return messages;
  }

  /** Messages by field. */
  public Map<String, String> errors() {
    return errors;
  }
}
