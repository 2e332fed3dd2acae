package org.gtmready.core.policy.layer;

import java.util.List;

/**
 * What is wrong with a layer of the policy, or of no effect.
 *
 * @param path of the member at fault in its JSON, such as {@code requirements[2].kinds}; empty for
 *     the whole
 * @param message i18n key below {@code gtm.policy.problem.}
 * @param args for the message, plain text
 */
public record PolicyProblem(String path, String message, List<String> args) {
  public PolicyProblem {
    args = List.copyOf(args);
  }

  static PolicyProblem of(String path, String word, String... args) {
    return new PolicyProblem(path, "gtm.policy.problem." + word, List.of(args));
  }
}
