package org.gtmready.sandbox.jira.api;

import com.atlassian.jira.util.ErrorCollection;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gtmready.sandbox.host.Modelled;
import org.gtmready.sandbox.jira.JiraProblem;

/** What a service refused; empty when nothing. */
public record Errors(List<String> messages, Map<String, String> byField) {
  static ErrorCollection none() {
    return Modelled.as(ErrorCollection.class, new Errors(List.of(), Map.of()));
  }

  static ErrorCollection of(JiraProblem problem) {
    return Modelled.as(ErrorCollection.class, new Errors(problem.messages(), problem.errors()));
  }

  public Collection<String> getErrorMessages() {
    return messages;
  }

  public Map<String, String> getErrors() {
    return new LinkedHashMap<>(byField);
  }

  public boolean hasAnyErrors() {
    return !messages.isEmpty() || !byField.isEmpty();
  }
}
