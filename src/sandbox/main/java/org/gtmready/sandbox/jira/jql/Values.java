package org.gtmready.sandbox.jira.jql;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gtmready.sandbox.jira.JiraProblem;
import org.gtmready.sandbox.jira.jql.Clause.Operand;

/** Turns operands of dates into instants; the site's zone is UTC. */
final class Values {
  private static final Pattern RELATIVE = Pattern.compile("([+-]?)(\\d{1,6})([mhdwy]?)");
  private static final DateTimeFormatter MINUTES =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);
  private static final Map<String, Duration> UNITS =
      Map.of(
          "m", Duration.ofMinutes(1),
          "", Duration.ofMinutes(1),
          "h", Duration.ofHours(1),
          "d", Duration.ofDays(1),
          "w", Duration.ofDays(7),
          "y", Duration.ofDays(365));
  private final Clock clock;

  Values(Clock clock) {
    this.clock = clock;
  }

  Instant instant(String field, Operand operand) {
    if (operand instanceof Operand.Call call) {
      Instant now = clock.instant();
      Instant today =
          LocalDate.ofInstant(now, ZoneOffset.UTC).atStartOfDay().toInstant(ZoneOffset.UTC);
      return switch (call.name().toLowerCase(Locale.ROOT)) {
        case "now" -> now;
        case "startofday" -> today;
        case "endofday" -> today.plus(Duration.ofDays(1)).minusMillis(1);
        default ->
            throw new JiraProblem(400, "Unable to find JQL function '" + call.name() + "()'.");
      };
    }
    String text = ((Operand.Literal) operand).text();
    Matcher relative = RELATIVE.matcher(text);
    if (relative.matches()) {
      Duration distance =
          UNITS.get(relative.group(3)).multipliedBy(Long.parseLong(relative.group(2)));
      return "-".equals(relative.group(1))
          ? clock.instant().minus(distance)
          : clock.instant().plus(distance);
    }
    String iso = text.replace('/', '-');
    try {
      return iso.length() > 10
          ? LocalDateTime.parse(iso, MINUTES).toInstant(ZoneOffset.UTC)
          : LocalDate.parse(iso).atStartOfDay().toInstant(ZoneOffset.UTC);
    } catch (DateTimeException e) {
      throw new JiraProblem(
          400,
          ("Date value '%s' for field '%s' is invalid. Valid formats include: 'yyyy/MM/dd HH:mm',"
                  + " 'yyyy-MM-dd HH:mm', 'yyyy/MM/dd', 'yyyy-MM-dd', or a period format e.g."
                  + " '-5d', '4w 2d'.")
              .formatted(text, field));
    }
  }
}
