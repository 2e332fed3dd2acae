package org.gtmready.confluence.reader;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gtmready.core.plan.Reference;
import org.gtmready.core.plan.Reference.Kind;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** What elements refer to; one that names no target refers to nothing, since nothing is shown. */
final class References {

  private static final Pattern WEB = Pattern.compile("(?i)https?://[^\\s/?#].*|/.*");
  private static final int ISO_DATE = 10;

  private References() {}

  /** The target of a link that is a resource identifier ({@code ri:}). */
  static Optional<Reference> target(Element resource) {
    return switch (resource.normalName()) {
      case "ri:page", "ri:blog-post" -> of(Kind.PAGE, resource.attr("ri:content-title"));
      case "ri:content-entity" -> of(Kind.PAGE, resource.attr("ri:content-id"));
      case "ri:space" -> of(Kind.PAGE, resource.attr("ri:space-key"));
      case "ri:attachment" -> of(Kind.FILE, resource.attr("ri:filename"));
      case "ri:user" ->
          of(Kind.PERSON, resource.attr("ri:username"))
              .or(() -> of(Kind.PERSON, resource.attr("ri:userkey")))
              .or(() -> of(Kind.PERSON, resource.attr("ri:account-id")));
      case "ri:url" -> address(resource.attr("ri:value"));
      case "ri:shortcut" ->
          of(Kind.WEB, resource.attr("ri:parameter") + "@" + resource.attr("ri:key"))
              .filter(shortcut -> !shortcut.target().startsWith("@"));
      default -> Optional.empty();
    };
  }

  /** A web address; places within the page, mail addresses and scripts are none. */
  static Optional<Reference> address(String href) {
    String address = href.strip();
    return WEB.matcher(address).matches() ? of(Kind.WEB, address) : Optional.empty();
  }

  /** The picture that an image element shows. */
  static Optional<Reference> image(Element image) {
    if (image.nameIs("img")) {
      return of(Kind.IMAGE, image.attr("src"));
    }
    for (Node child : image.childNodes()) {
      if (child instanceof Element source) {
        Optional<Reference> shown = target(source);
        if (shown.isPresent()) {
          return of(Kind.IMAGE, shown.get().target());
        }
      }
    }
    return Optional.empty();
  }

  /** The day that a {@code time} element shows. */
  static Optional<Reference> date(Element time) {
    String day = time.attr("datetime").strip();
    try {
      return of(
          Kind.DATE,
          LocalDate.parse(day.substring(0, Math.min(day.length(), ISO_DATE))).toString());
    } catch (DateTimeParseException noDay) {
      return Optional.empty();
    }
  }

  static Optional<Reference> of(Kind kind, String target) {
    String seen = VisibleText.of(target);
    return seen.isEmpty() ? Optional.empty() : Optional.of(new Reference(kind, seen));
  }
}
