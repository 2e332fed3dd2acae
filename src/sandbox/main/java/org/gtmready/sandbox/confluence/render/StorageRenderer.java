package org.gtmready.sandbox.confluence.render;

import com.atlassian.confluence.core.ContentEntityObject;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** Renders storage format for a reader. */
public final class StorageRenderer {

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

  /** Text of the storage format without mark-up, for search and excerpts. */
  public static String text(String storage) {
    return Jsoup.parse(storage, Parser.xmlParser()).text();
  }
}
