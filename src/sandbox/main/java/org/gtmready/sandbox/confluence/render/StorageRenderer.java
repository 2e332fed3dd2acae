package org.gtmready.sandbox.confluence.render;

import com.atlassian.confluence.core.ContentEntityObject;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/** Renders storage format for a reader. */
public final class StorageRenderer {

  private static final Set<String> UNREAD =
      Set.of("ac:parameter", "ac:placeholder", "ac:task-id", "ac:task-uuid", "ac:task-status");
  private static final Set<String> WITHIN_WORDS =
      Set.of("strong", "b", "em", "i", "u", "s", "span", "sub", "sup", "a", "code");

  private final Site site;
  private final MacroCatalog catalog;

  public StorageRenderer(Site site, MacroCatalog catalog) {
    this.site = site;
    this.catalog = catalog;
  }

  /** The content's body as HTML. */
  public String render(ContentEntityObject entity, OutputType type) {
    return render(entity.getBodyAsString(), entity, type);
  }

  /**
   * Storage format as HTML, as if it stood in the content.
   *
   * @param entity null when it belongs to none
   */
  public String render(String storage, ContentEntityObject entity, OutputType type) {
    Document document = Jsoup.parse(storage, Parser.xmlParser());
    Headings headings = new Headings(document, entity == null ? null : entity.getTitle());
    Rendering rendering = new Rendering(entity, type);
    return new ViewWriter(site, rendering, catalog, headings).inside(document);
  }

  /** What a reader would read of the storage format, without mark-up: for search and excerpts. */
  public static String text(String storage) {
    StringBuilder text = new StringBuilder();
    append(Jsoup.parse(storage, Parser.xmlParser()), text);
    return text.toString().replaceAll("\\s+", " ").strip();
  }

  private static void append(Element element, StringBuilder text) {
    for (Node child : element.childNodes()) {
      if (child instanceof TextNode words) {
        text.append(words.getWholeText());
      } else if (child instanceof Element inner && !UNREAD.contains(inner.tagName())) {
        boolean within = WITHIN_WORDS.contains(inner.tagName());
        text.append(within ? "" : " ");
        append(inner, text);
        text.append(within ? "" : " ");
      }
    }
  }
}
