package org.gtmready.core.evidence;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.gtmready.core.plan.Excerpt;

/** The words of what somebody typed: to a search they are words, whatever its language knows. */
public final class SearchWords {

  private static final int LONGEST = 255;

  /** A point, a hyphen, an underscore or an apostrophe within a word belongs to it. */
  private static final Pattern WORD =
      Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}]*(?:[-._'’][\\p{L}\\p{N}\\p{M}]+)*");

  private static final List<String> OPERATORS = List.of("AND", "OR", "NOT", "TO");

  private SearchWords() {}

  /** Words with a space between; an empty string when there is none, as in {@code *} or %. */
  public static String of(String text) {
    String words =
        WORD.matcher(text)
            .results()
            .map(MatchResult::group)
            .map(word -> OPERATORS.contains(word) ? word.toLowerCase(Locale.ROOT) : word)
            .collect(Collectors.joining(" "));
    return Excerpt.cut(words, LONGEST).strip();
  }
}
