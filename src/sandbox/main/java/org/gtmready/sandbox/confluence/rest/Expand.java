package org.gtmready.sandbox.confluence.rest;

import java.util.Arrays;
import java.util.List;

/** The parts that a client asked for, such as {@code body.storage,version}. */
final class Expand {

  private final List<String> paths;

  private Expand(List<String> paths) {
    this.paths = paths;
  }

  /** The parts of a query parameter, or others when it is missing. */
  static Expand of(String parameter, String otherwise) {
    String text = parameter == null ? otherwise : parameter;
    return new Expand(
        Arrays.stream(text.split(",")).map(String::strip).filter(p -> !p.isEmpty()).toList());
  }

  boolean has(String path) {
    return paths.stream().anyMatch(p -> p.equals(path) || p.startsWith(path + "."));
  }

  /** What was asked for within a part. */
  Expand within(String path) {
    String prefix = path + ".";
    return new Expand(
        paths.stream()
            .filter(p -> p.startsWith(prefix))
            .map(p -> p.substring(prefix.length()))
            .toList());
  }
}
