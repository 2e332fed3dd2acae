package org.gtmready.core.policy;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.gtmready.core.host.Messages;

/**
 * What a requirement is called in one language, and why it is there; plain text.
 *
 * @param name at most 60 characters
 * @param why at most 400 characters, empty when the policy says nothing
 */
public record RequirementText(String name, String why) {

  /** Name of a requirement in the reader's language. */
  public static String name(Requirement requirement, Messages words) {
    return of(requirement.texts(), words)
        .map(RequirementText::name)
        .orElseGet(() -> words.text("gtm.requirement." + requirement.key() + ".name"));
  }

  /**
   * The same by its key; where the policy has it no more, the shipped name, and the key for any
   * other.
   */
  public static String name(Policy policy, String key, Messages words) {
    return policy
        .requirement(key)
        .or(
            () ->
                DefaultPolicy.requirements().stream()
                    .filter(shipped -> shipped.key().equals(key))
                    .findFirst())
        .map(requirement -> name(requirement, words))
        .orElse(key);
  }

  /** Why a requirement is there, in the reader's language; may be empty. */
  public static String why(Requirement requirement, Messages words) {
    return of(requirement.texts(), words)
        .map(RequirementText::why)
        .orElseGet(() -> words.text("gtm.requirement." + requirement.key() + ".why"));
  }

  /** In the reader's language, else in English, else in any; shipped texts are not among these. */
  private static Optional<RequirementText> of(Map<String, RequirementText> texts, Messages words) {
    return texts.isEmpty()
        ? Optional.empty()
        : Stream.concat(
                Stream.of(words.language(), "en"), texts.keySet().stream().sorted().limit(1))
            .map(texts::get)
            .filter(text -> text != null)
            .findFirst();
  }
}
