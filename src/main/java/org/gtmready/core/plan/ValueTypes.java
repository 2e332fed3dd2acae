package org.gtmready.core.plan;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gtmready.core.plan.FieldContent.Value;
import org.gtmready.core.plan.Reference.Kind;
import org.gtmready.core.plan.value.Dates;
import org.gtmready.core.plan.value.Numbers;

/** Checks that a value is of its field's type, as far as a machine can tell. */
final class ValueTypes {

  private static final int LONGEST_LINE = 200;
  private static final int LOOKED_AT = 2_000;
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final Pattern WEB =
      Pattern.compile("(?i)\\bhttps?://[\\p{L}\\d\\[]|\\bwww\\.[\\p{L}\\d-]+\\.\\p{L}{2}");
  private static final Pattern ISSUE = Pattern.compile("\\b[A-Z][A-Z0-9_]{1,20}-\\d");

  private final Writing writing;

  ValueTypes(Writing writing) {
    this.writing = writing;
  }

  /** A mismatch: the finding's code and weight. */
  record Mismatch(String code, Severity severity) {}

  /** What is wrong with a value that is not empty; ENUM values are checked by their options. */
  Optional<Mismatch> check(FieldType type, Value value) {
    String text = value.text();
    return switch (type) {
      case NUMBER ->
          blocking("not-a-number", Numbers.first(text, writing.numbers(), List.of()).isPresent());
      case PERCENT -> blocking("not-a-percentage", isPercentage(text));
      case DATE -> date(value);
      case URL, PAGE ->
          blocking(
              "not-a-link",
              value.refersTo(Kind.WEB, Kind.PAGE, Kind.FILE, Kind.ISSUE) || found(WEB, text));
      case ISSUE ->
          blocking(
              "not-an-issue",
              value.refersTo(Kind.ISSUE, Kind.WEB) || found(ISSUE, text) || found(WEB, text));
      case USER -> blocking("not-a-person", value.refersTo(Kind.PERSON) || PersonNames.isOne(text));
      case LINE ->
          text.length() <= LONGEST_LINE
              ? Optional.empty()
              : Optional.of(new Mismatch("line-too-long", Severity.WARNING));
      case TEXT, ENUM, LIST, TABLE, EVIDENCE -> Optional.empty();
    };
  }

  private Optional<Mismatch> date(Value value) {
    if (!value.refersTo(Kind.DATE) && !Dates.isIn(value.text())) {
      return Optional.of(new Mismatch(lacking(value.text()), Severity.BLOCKING));
    }
    return Dates.isUndecided(value.text(), writing.dates())
        ? Optional.of(new Mismatch("date-order-unclear", Severity.WARNING))
        : Optional.empty();
  }

  /** What keeps a text from being a date. */
  private static String lacking(String text) {
    if (Dates.lacksYear(text)) {
      return "date-without-year";
    }
    return Dates.lacksDay(text) ? "date-without-day" : "not-a-date";
  }

  private boolean isPercentage(String text) {
    return Numbers.percentage(text, writing.numbers())
        .filter(n -> n.signum() >= 0 && n.compareTo(HUNDRED) <= 0)
        .isPresent();
  }

  private static boolean found(Pattern pattern, String text) {
    return pattern.matcher(text.substring(0, Math.min(text.length(), LOOKED_AT))).find();
  }

  private static Optional<Mismatch> blocking(String code, boolean right) {
    return right ? Optional.empty() : Optional.of(new Mismatch(code, Severity.BLOCKING));
  }
}
