package org.gtmready.build;

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

  private static final Pattern KEY = Pattern.compile("gtm\\.[A-Za-z0-9._-]*");
  private static final Pattern CONSTANT = Pattern.compile("\\b[A-Z][A-Z0-9_]+\\b");

  /** System properties share the prefix. */
  private static final Set<String> SETTINGS = Set.of("gtm.reconcile.seconds");

  static NamedKeys inSources() {
    NamedKeys keys = new NamedKeys(new TreeSet<>(), new TreeSet<>(), new TreeSet<>());
    Sources.thatName().forEach(file -> Sources.quoted(file).forEach(keys::add));
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

  private void add(String literal) {
    words(literal).forEach(this::addWord);
    Matcher key = KEY.matcher(literal);
    while (key.find()) {
      boolean starts =
          key.start() == 0 || !Character.isLetterOrDigit(literal.charAt(key.start() - 1));
      if (starts && !SETTINGS.contains(key.group())) {
        (key.group().endsWith(".") ? families : whole).add(key.group());
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
