package org.gtmready.confluence.reader;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.gtmready.core.plan.value.TextNormalizer;

/**
 * What may be a label: the first lines of a cell, heading or paragraph.
 *
 * @param lines the first few lines that can be seen, without lozenges, mentions, pictures and
 *     footnotes
 * @param bold the bold words that it starts with
 * @param isWhole false when there is more than these lines
 * @param isLayout whether a table or a heading with more below it stands among them
 * @param folded the texts that may be the label, folded, the likeliest first
 */
record LabelText(
    List<String> lines, String bold, boolean isWhole, boolean isLayout, Set<String> folded) {

  static final int LONGEST = 160;
  private static final Pattern NUMBER =
      Pattern.compile(
          "^(?:[(\\[]?\\d{1,2}\\p{M}*(?:\\.\\d{1,2}){0,3}[.):\\]]?|[A-Za-z][.)]|[ivxIVX]{1,5}[.)])"
              + "\\s*(?=\\D)|^[\\p{S}\\p{Po}\\p{Pd}]+\\s*|^[(\\[][^()\\[\\]]{0,40}[)\\]]\\s*");
  private static final Pattern TRAILER =
      Pattern.compile("(?:\\s*[(\\[][^()\\[\\]]{0,80}[)\\]]|[\\p{Po}\\p{S}\\p{Pd}\\p{No}\\s]+)$");
  private static final Pattern REST = Pattern.compile("\\s*(?::|\\s[-\u2013\u2014]\\s|\\?\\s).*$");
  private static final Pattern TWO_LANGUAGES = Pattern.compile("\\s*[/|\u00b7\u2022]\\s*");

  LabelText(List<String> lines, String bold, boolean isWhole, boolean isLayout) {
    this(List.copyOf(lines), bold, isWhole, isLayout, folded(lines, bold));
  }

  /** A title, which is one line. */
  static LabelText of(String title) {
    String seen = VisibleText.of(title.substring(0, Math.min(title.length(), 2 * LONGEST)));
    return new LabelText(seen.isEmpty() ? List.of() : List.of(seen), "", true, false);
  }

  boolean isBlank() {
    return lines.isEmpty();
  }

  /** True for one line that is bold from its beginning to its end. */
  boolean isBoldLine() {
    return isWhole && lines.size() == 1 && bold.equals(lines.get(0));
  }

  /** True when nothing follows the label on its line. */
  boolean isAlone() {
    return lines.size() == 1 && !REST.matcher(stripped(lines.get(0))).find();
  }

  /** The first line as messages quote it. */
  String shown() {
    return lines.isEmpty() ? "" : stripped(lines.get(0));
  }

  /** The first line without its number, with what stands in brackets behind it. */
  String whole() {
    return lines.isEmpty() ? "" : unnumbered(lines.get(0));
  }

  private static Set<String> folded(List<String> lines, String bold) {
    Set<String> candidates = new LinkedHashSet<>();
    if (!lines.isEmpty()) {
      add(candidates, lines.get(0));
      add(candidates, bold);
      for (int last = 2; last <= lines.size(); last++) {
        add(candidates, String.join(" ", lines.subList(0, last)));
      }
    }
    Set<String> folded = new LinkedHashSet<>();
    candidates.forEach(candidate -> folded.add(TextNormalizer.of(candidate)));
    folded.remove("");
    return folded;
  }

  private static void add(Set<String> candidates, String text) {
    if (text.isEmpty() || text.length() > LONGEST) {
      return;
    }
    candidates.add(text);
    candidates.add(unnumbered(text));
    for (String shorter = unnumbered(text); ; ) {
      String next = TRAILER.matcher(shorter).replaceFirst("");
      if (next.equals(shorter)) {
        break;
      }
      shorter = next;
      candidates.add(shorter);
    }
    candidates.add(stripped(REST.matcher(unnumbered(text)).replaceFirst("")));
    for (String piece : TWO_LANGUAGES.split(unnumbered(text))) {
      candidates.add(stripped(piece));
    }
    candidates.remove("");
  }

  private static String unnumbered(String text) {
    String rest = NUMBER.matcher(text).replaceFirst("");
    return rest.isEmpty() ? text : NUMBER.matcher(rest).replaceFirst("");
  }

  private static String stripped(String text) {
    List<String> shorter = new ArrayList<>(List.of(unnumbered(text)));
    String next = TRAILER.matcher(shorter.get(0)).replaceFirst("");
    return next.isEmpty() ? shorter.get(0) : next;
  }
}
