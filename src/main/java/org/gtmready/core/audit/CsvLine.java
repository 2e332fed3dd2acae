package org.gtmready.core.audit;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A line of a table as RFC 4180 writes it. What a spreadsheet would take for a formula gets an
 * apostrophe in front, which spreadsheets do not show.
 */
public final class CsvLine {

  /** First characters of formulas; the wide ones are what Asian keyboards write for them. */
  private static final String FORMULA = "=+-@\t\r\n\uff1d\uff0b\uff0d\uff20";

  private CsvLine() {}

  /** The line with its end, CR LF. */
  public static String of(List<String> cells) {
    return cells.stream().map(CsvLine::cell).collect(Collectors.joining(",", "", "\r\n"));
  }

  private static String cell(String text) {
    String safe = isFormula(text) ? "'" + text : text;
    boolean plain =
        safe.indexOf('"') < 0
            && safe.indexOf(',') < 0
            && safe.indexOf('\r') < 0
            && safe.indexOf('\n') < 0;
    return plain ? safe : '"' + safe.replace("\"", "\"\"") + '"';
  }

  /** Spreadsheets skip blanks before a formula. */
  private static boolean isFormula(String text) {
    int at = 0;
    while (at < text.length() && text.charAt(at) == ' ') {
      at++;
    }
    return at < text.length() && FORMULA.indexOf(text.charAt(at)) >= 0;
  }
}
