package org.gtmready.sandbox.confluence.library;

import java.util.Locale;
import java.util.regex.Pattern;

/** The rule for the names of labels. */
final class Labelling {

  private static final Pattern FORBIDDEN =
      Pattern.compile("[\\s\\p{Cntrl}:;,.?&\\[\\](){}#^*!@<>\"'/\\\\]");
  private static final int LONGEST = 255;

  private Labelling() {}

  /** The name in lower case. */
  static String check(String name) {
    String label = name == null ? "" : name.strip().toLowerCase(Locale.ROOT);
    if (label.isEmpty() || label.length() > LONGEST || FORBIDDEN.matcher(label).find()) {
      throw ContentException.invalid(
          "A label cannot be empty, longer than 255 characters, or contain spaces or any of"
              + " : ; , . ? & [ ] ( ) # ^ * ! @");
    }
    return label;
  }
}
