package org.gtmready.sandbox.confluence.search;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import org.gtmready.sandbox.confluence.content.PageStatus;
import org.gtmready.sandbox.confluence.content.StoredPage;
import org.gtmready.sandbox.confluence.library.Library;
import org.gtmready.sandbox.confluence.render.StorageRenderer;
import org.gtmready.sandbox.confluence.store.Stores;
import org.gtmready.sandbox.host.User;

/** Answers queries over the current pages that a user may view. */
public final class Search {

  private final Stores stores;
  private final Library library;

  public Search(Stores stores, Library library) {
    this.stores = stores;
    this.library = library;
  }

  /**
   * The pages of a query, in its order; last changed first when it names none.
   *
   * @throws CqlException when the query cannot be understood
   */
  public List<StoredPage> pages(User user, String cql) {
    Cql query = CqlParser.parse(cql);
    Map<Long, List<String>> labels = stores.labels().byPage();
    Predicate<StoredPage> where = predicate(query.where(), labels, user);
    return library.all(user, PageStatus.CURRENT).stream()
        .filter(where)
        .sorted(comparator(query.order()))
        .toList();
  }

  private Predicate<StoredPage> predicate(
      Clause clause, Map<Long, List<String>> labels, User user) {
    if (clause instanceof Clause.And and) {
      return and.all().stream()
          .map(c -> predicate(c, labels, user))
          .reduce(page -> true, Predicate::and);
    } else if (clause instanceof Clause.Or or) {
      return or.any().stream()
          .map(c -> predicate(c, labels, user))
          .reduce(page -> false, Predicate::or);
    } else if (clause instanceof Clause.Not not) {
      return predicate(not.inner(), labels, user).negate();
    }
    Clause.Test test = (Clause.Test) clause;
    String operator = test.operator();
    if (operator.startsWith("!")) {
      String plain = operator.equals("!=") ? "=" : "~";
      return predicate(new Clause.Test(test.field(), plain, test.values()), labels, user).negate();
    }
    return test.values().stream()
        .map(value -> one(test.field(), operator, value, labels, user))
        .reduce(page -> false, Predicate::or);
  }

  private Predicate<StoredPage> one(
      String field, String operator, String value, Map<Long, List<String>> labels, User user) {
    return switch (field) {
      case "space", "space.key" -> page -> page.spaceKey().equalsIgnoreCase(value);
      case "type" -> page -> value.equalsIgnoreCase("page");
      case "id", "content" -> page -> Long.toString(page.id()).equals(value);
      case "parent" -> page -> Long.toString(page.parentId()).equals(value);
      case "ancestor" ->
          page ->
              library.access().ancestors(page).stream()
                  .anyMatch(above -> Long.toString(above.id()).equals(value));
      case "label" ->
          page ->
              labels.getOrDefault(page.id(), List.of()).contains(value.toLowerCase(Locale.ROOT));
      case "title" ->
          operator.equals("=")
              ? page -> page.title().equalsIgnoreCase(value)
              : page -> TextMatch.matches(page.title(), value);
      case "text", "sitesearch" ->
          page ->
              TextMatch.matches(
                  page.title()
                      + " "
                      + StorageRenderer.text(page.body())
                      + " "
                      + String.join(" ", labels.getOrDefault(page.id(), List.of())),
                  value);
      case "creator" -> page -> name(value, user).equals(page.creator());
      case "contributor" ->
          page ->
              name(value, user).equals(page.creator()) || name(value, user).equals(page.modifier());
      case "created" -> time(operator, value, StoredPage::created);
      case "lastmodified" -> time(operator, value, StoredPage::modified);
      default -> throw new CqlException("No field exists with name: " + field);
    };
  }

  private static String name(String value, User user) {
    return value.equalsIgnoreCase("currentUser()") && user != null ? user.name() : value;
  }

  private static Predicate<StoredPage> time(
      String operator, String value, Function<StoredPage, Instant> field) {
    Instant day;
    try {
      day =
          LocalDate.parse(value.replace('/', '-').substring(0, Math.min(10, value.length())))
              .atStartOfDay(ZoneOffset.UTC)
              .toInstant();
    } catch (DateTimeParseException e) {
      throw new CqlException("Could not parse the date : " + value);
    }
    Instant end = day.plusSeconds(24 * 60 * 60);
    return switch (operator) {
      case ">" -> page -> !field.apply(page).isBefore(end);
      case ">=" -> page -> !field.apply(page).isBefore(day);
      case "<" -> page -> field.apply(page).isBefore(day);
      case "<=" -> page -> field.apply(page).isBefore(end);
      default -> page -> !field.apply(page).isBefore(day) && field.apply(page).isBefore(end);
    };
  }

  private static Comparator<StoredPage> comparator(List<Cql.Order> orders) {
    Comparator<StoredPage> comparator = null;
    for (Cql.Order order : orders) {
      Comparator<StoredPage> by =
          switch (order.field()) {
            case "title" -> Comparator.comparing(StoredPage::title, String.CASE_INSENSITIVE_ORDER);
            case "created" -> Comparator.comparing(StoredPage::created);
            case "lastmodified" -> Comparator.comparing(StoredPage::modified);
            case "id" -> Comparator.comparing(StoredPage::id);
            case "space" -> Comparator.comparing(StoredPage::spaceKey);
            default -> throw new CqlException("Cannot order by field: " + order.field());
          };
      by = order.descending() ? by.reversed() : by;
      comparator = comparator == null ? by : comparator.thenComparing(by);
    }
    return comparator == null ? Comparator.comparing(StoredPage::modified).reversed() : comparator;
  }
}
