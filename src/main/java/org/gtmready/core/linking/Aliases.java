package org.gtmready.core.linking;

import java.util.ArrayList;
import java.util.List;
import org.gtmready.core.plan.Excerpt;

/** Further addresses by which people know the products, as an administrator lists them. */
public interface Aliases {

  /** Most addresses of one product. */
  int MOST = 20;

  /** Characters of a wrong address that a problem repeats. */
  int LONGEST_SAID = 100;

  /** Base addresses of the linked Confluence besides those of the application link. */
  List<String> confluence();

  /** Base addresses of this Jira besides its base URL. */
  List<String> jira();

  /**
   * Checks base addresses and brings them into the form that is kept.
   *
   * @param typed null for none
   * @param field what a problem names as at fault
   */
  static Result<List<String>> checked(List<String> typed, String field) {
    List<String> bases = new ArrayList<>();
    for (String base : typed == null ? List.<String>of() : typed) {
      if (base == null
          || !(WebAddress.of(base) instanceof Result.Done<WebAddress> read)
          || !read.value().isBase()) {
        String wrong = Excerpt.of(String.valueOf(base), LONGEST_SAID);
        return Result.refused(Problem.Kind.INVALID, "GTM-LINK-026", field, wrong);
      }
      bases.add(read.value().link());
    }
    List<String> each = bases.stream().distinct().toList();
    return each.size() > MOST
        ? Result.refused(Problem.Kind.INVALID, "GTM-LINK-027", field, Integer.toString(MOST))
        : new Result.Done<>(each);
  }
}
