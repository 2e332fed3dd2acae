package org.gtmready.build;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The text keys that the sources name.
 *
 * @param whole keys written out
 * @param families beginnings of keys, ending with a dot, that code completes at run time
 * @param words every word in a string literal and every enum constant: what a family may end with
 */
record NamedKeys(Set<String> whole, Set<String> families, Set<String> words) {

  private static final Pattern KEY = Pattern.compile("[\"'`](gtm\\.[A-Za-z0-9._-]*)");
  private static final Pattern CONSTANT = Pattern.compile("\\b[A-Z][A-Z0-9_]+\\b");

  /** A system property and an argument of the validator, which share the prefix. */
  private static final Set<String> SETTINGS =
      Set.of(
          "gtm.detector.seconds",
          "gtm.reconcile.seconds",
          "gtm.requirements",
          "gtm.retention.days");

  static NamedKeys inSources() {
    NamedKeys keys = new NamedKeys(new TreeSet<>(), new TreeSet<>(), new TreeSet<>());
    for (Path file : Sources.thatName()) {
      keys.addKeys(Sources.code(file));
      Sources.quoted(file).flatMap(NamedKeys::words).forEach(keys::addWord);
    }
    Sources.files(Sources.MAIN, ".java")
        .forEach(
            file ->
                CONSTANT
                    .matcher(Sources.text(file))
                    .results()
                    .forEach(match -> keys.addWord(match.group())));
    return keys;
  }

  boolean uses(String key) {
    return whole.contains(key)
        || families.stream()
            .filter(key::startsWith)
            .anyMatch(family -> words.containsAll(words(key.substring(family.length())).toList()));
  }

  private void addKeys(String code) {
    Matcher key = KEY.matcher(code);
    while (key.find()) {
      if (!SETTINGS.contains(key.group(1))) {
        (key.group(1).endsWith(".") ? families : whole).add(key.group(1));
      }
    }
  }

  private void addWord(String word) {
    words.add(word.toLowerCase(Locale.ROOT));
    words.add(word.toLowerCase(Locale.ROOT).replace('_', '-'));
  }

  private static Stream<String> words(String literal) {
    return Stream.of(literal.split("[^A-Za-z0-9_-]+", -1))
        .filter(word -> !word.isEmpty())
        .map(word -> word.toLowerCase(Locale.ROOT));
  }
}
