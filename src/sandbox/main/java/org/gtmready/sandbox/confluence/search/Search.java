package org.gtmready.sandbox.confluence.search;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
    Predicate<StoredPage> where = predicate(query.where(), labels);
    return library.all(user, PageStatus.CURRENT).stream()
        .filter(where)
        .sorted(comparator(query.order()))
        .toList();
  }

  private Predicate<StoredPage> predicate(Clause clause, Map<Long, List<String>> labels) {
    if (clause instanceof Clause.And and) {
      return and.all().stream().map(c -> predicate(c, labels)).reduce(page -> true, Predicate::and);
    } else if (clause instanceof Clause.Or or) {
      return or.any().stream().map(c -> predicate(c, labels)).reduce(page -> false, Predicate::or);
    }
    Clause.Test test = (Clause.Test) clause;
    String operator = test.operator();
    if (operator.startsWith("!")) {
      String plain = operator.equals("!=") ? "=" : "~";
      return one(test.field(), plain, test.value(), labels).negate();
    }
    return one(test.field(), operator, test.value(), labels);
  }

  private Predicate<StoredPage> one(
      String field, String operator, String value, Map<Long, List<String>> labels) {
    return switch (field) {
      case "space", "space.key" -> page -> page.spaceKey().equalsIgnoreCase(value);
      case "type" -> page -> value.equalsIgnoreCase("page");
      case "id", "content" -> page -> Long.toString(page.id()).equals(value);
      case "macro" ->
          page -> page.body().contains("<ac:structured-macro ac:name=\"" + value + "\"");
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
      default -> throw new CqlException("No field exists with name: " + field);
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
