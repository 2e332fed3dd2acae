package org.gtmready.core.plan;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Where a field stands in a page that shows its plan: the id in its HTML, and the part behind
 * {@code #} of a link to it. It is stable: links to it may be kept.
 */
public final class FieldAnchor {

  private static final Pattern UNSAFE = Pattern.compile("[^a-z0-9-]+");

  private FieldAnchor() {}

  /**
   * The anchor in the plan that counts, the first of its template on a page. Neither key has to be
   * known: one of another version of the plugin has an anchor too.
   *
   * @param template key such as {@code positioning}
   * @param field key such as {@code competitive-alternatives}
   * @return such as {@code gtm-positioning-competitive-alternatives}; of lower-case ASCII letters,
   *     digits and hyphens only, so that it stands unescaped in an address and in HTML
   */
  public static String of(String template, String field) {
    return of(template, field, 0);
  }

  /**
   * The anchor in one of several plans of a template on a page.
   *
   * @param place the plan's place among those, from 0; the first is the one that counts
   */
  public static String of(String template, String field, int place) {
    String nth = place == 0 ? "" : "-" + (place + 1);
    return "gtm-" + part(template) + nth + "-" + part(field);
  }

  private static String part(String key) {
    return UNSAFE.matcher(key.toLowerCase(Locale.ROOT)).replaceAll("-");
  }
}
