package org.gtmready.build;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The tables of {@code docs/glossary.md}.
 *
 * @param terms what things are called, by language
 * @param forbidden what they are not called
 */
record Glossary(Map<String, List<String>> terms, List<Forbidden> forbidden) {

  private static final Pattern CODE = Pattern.compile("`([^`]+)`");

  /** A bar that parts two cells, not one within a cell. */
  private static final Pattern BAR = Pattern.compile("(?<!\\\\)\\|");

  /**
   * A word that texts of a language don't use.
   *
   * @param word regular expression, which has to match whole words
   * @param instead what is said
   * @param exempt tells keys of texts that may use it
   */
  record Forbidden(String language, Pattern word, String instead, Predicate<String> exempt) {

    boolean stands(String key, String text) {
      return !exempt.test(key) && word.matcher(text).find();
    }
  }

  static Glossary documented() {
    return of(Sources.text(Sources.ROOT.resolve("docs/glossary.md")));
  }

  static Glossary of(String markdown) {
    Map<String, List<String>> terms = new TreeMap<>();
    terms.put("en", rows(markdown, 3).map(row -> row.get(0)).toList());
    terms.put("de", rows(markdown, 3).map(row -> row.get(1)).toList());
    return new Glossary(terms, rows(markdown, 4).map(Glossary::forbidden).toList());
  }

  private static Forbidden forbidden(List<String> row) {
    String word = code(row.get(0)).findFirst().orElseThrow().replace("\\|", "|");
    List<Pattern> exempt = code(row.get(3)).map(Glossary::keys).toList();
    return new Forbidden(
        row.get(1),
        Pattern.compile(
            "(?<!\\w)(" + word + ")(?!\\w)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS),
        row.get(2),
        key -> exempt.stream().anyMatch(pattern -> pattern.matcher(key).matches()));
  }

  private static Pattern keys(String wildcard) {
    return Pattern.compile(
        String.join(".*", Arrays.stream(wildcard.split("\\*", -1)).map(Pattern::quote).toList()));
  }

  private static Stream<String> code(String cell) {
    return CODE.matcher(cell).results().map((MatchResult found) -> found.group(1));
  }

  /** Rows of the tables with so many columns, without their heads. */
  private static Stream<List<String>> rows(String markdown, int columns) {
    return markdown
        .lines()
        .filter(line -> line.startsWith("| ") && line.endsWith("|"))
        .map(line -> line.substring(1, line.length() - 1))
        .map(line -> Arrays.stream(BAR.split(line, -1)).map(String::strip).toList())
        .filter(row -> row.size() == columns)
        .skip(1);
  }
}
