package org.gtmready.sandbox.jira.pages;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.gtmready.sandbox.host.User;
import org.gtmready.sandbox.host.Users;
import org.gtmready.sandbox.jira.store.Kind;

/** How the pages write dates and names. */
public final class Show {
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("dd/MMM/yy h:mm a", Locale.ENGLISH).withZone(ZoneOffset.UTC);
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("dd/MMM/yy", Locale.ENGLISH);
  private final Users users;

  public Show(Users users) {
    this.users = users;
  }

  public String moment(Instant instant) {
    return MOMENT.format(instant);
  }

  /** An ISO date as Jira writes it, empty for null. */
  public String day(String date) {
    return date == null ? "" : DAY.format(LocalDate.parse(date));
  }

  /** The display name, or what to say when nobody is meant. */
  public String person(String name, String nobody) {
    return name == null ? nobody : users.find(name).map(User::displayName).orElse(name);
  }

  /** CSS classes of a status. */
  public String lozenge(Kind status) {
    return "aui-lozenge jira-issue-status-lozenge jira-issue-status-lozenge-" + status.colour();
  }

  /** First letters for an avatar. */
  public String initials(String name) {
    String[] words = person(name, "?").split(" ", -1);
    String last = words.length > 1 ? words[words.length - 1].substring(0, 1) : "";
    return (words[0].substring(0, 1) + last).toUpperCase(Locale.ROOT);
  }
}
