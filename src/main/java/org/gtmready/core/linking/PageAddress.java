package org.gtmready.core.linking;

import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gtmready.core.evidence.PageId;
import org.gtmready.core.evidence.PlanPages.PageName;

/** Recognises the addresses that Confluence gives to its pages. */
final class PageAddress {

  private static final Pattern TINY = Pattern.compile("[A-Za-z0-9_-]{1,12}");

  private PageAddress() {}

  /**
   * The page that an address of a Confluence names.
   *
   * @param below what follows the path of the Confluence
   */
  static Optional<PageName> page(WebAddress address, List<String> below) {
    return inParameters(address).or(() -> inPath(below));
  }

  private static Optional<PageName> inParameters(WebAddress address) {
    Optional<String> title = address.parameter("title").filter(text -> !text.isBlank());
    return address
        .parameter("pageId")
        .flatMap(PageAddress::byId)
        .or(
            () ->
                address
                    .parameter("spaceKey")
                    .filter(space -> title.isPresent())
                    .flatMap(space -> byTitle(space, title.get())));
  }

  private static Optional<PageName> inPath(List<String> below) {
    String first = below.isEmpty() ? "" : below.get(0);
    return switch (first) {
      case "pages" -> below.size() < 2 ? Optional.empty() : byId(below.get(1));
      case "spaces" ->
          below.size() < 4 || !below.get(2).equals("pages") ? Optional.empty() : byId(below.get(3));
      case "display" ->
          below.size() < 3
              ? Optional.empty()
              : byTitle(WebAddress.form(below.get(1)), WebAddress.form(below.get(2)));
      case "x" -> below.size() < 2 ? Optional.empty() : tiny(below.get(1));
      default -> Optional.empty();
    };
  }

  private static Optional<PageName> byId(String id) {
    return PageId.isOne(id) ? Optional.of(new PageName.ById(id)) : Optional.empty();
  }

  private static Optional<PageName> byTitle(String space, String title) {
    return space.isBlank() || title.isBlank()
        ? Optional.empty()
        : Optional.of(new PageName.ByTitle(space.strip(), title.strip()));
  }

  /** A tiny link is the id's bytes, low ones first, in Base64 with other signs and without tail. */
  private static Optional<PageName> tiny(String code) {
    if (!TINY.matcher(code).matches()) {
      return Optional.empty();
    }
    StringBuilder padded = new StringBuilder(code.replace('_', '+').replace('-', '/'));
    while (padded.length() < 11) {
      padded.append('A');
    }
    padded.append('=');
    try {
      byte[] bytes = Base64.getDecoder().decode(padded.toString());
      long id = 0;
      for (int i = Math.min(bytes.length, 8) - 1; i >= 0; i--) {
        id = (id << 8) | (bytes[i] & 0xff);
      }
      return byId(Long.toString(id));
    } catch (IllegalArgumentException notBase64) {
      return Optional.empty();
    }
  }
}
