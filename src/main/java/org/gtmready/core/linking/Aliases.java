package org.gtmready.core.linking;

import java.util.ArrayList;
import java.util.List;

/** Further addresses by which people know the products, as an administrator lists them. */
public interface Aliases {

  /** Most addresses of one product. */
  int MOST = 20;

  /** Base addresses of the linked Confluence besides those of the application link. */
  List<String> confluence();

  /** Base addresses of this Jira besides its base URL. */
  List<String> jira();

  /** Checks base addresses and brings them into the form that is kept. */
  static Result<List<String>> checked(List<String> typed, String field) {
    List<String> bases = new ArrayList<>();
    for (String base : typed == null ? List.<String>of() : typed) {
      if (base == null || !(WebAddress.of(base) instanceof Result.Done<WebAddress> read)) {
        return Result.refused(Problem.Kind.INVALID, "GTM-LINK-026", field);
      }
      bases.add(read.value().link());
    }
    return bases.size() > MOST
        ? Result.refused(Problem.Kind.INVALID, "GTM-LINK-026", field)
        : new Result.Done<>(bases.stream().distinct().toList());
  }
}
