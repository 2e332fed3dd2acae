package org.gtmready.sandbox.confluence.render;

import java.util.Locale;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Writes one document of storage format as HTML; only what is allowed comes through. */
final class ViewWriter {

  private final StringBuilder out = new StringBuilder();
  private final Headings headings;
  private final ConfluenceElements confluence;
  private final MacroRunner macros;

  ViewWriter(Site site, Rendering rendering, MacroCatalog catalog, Headings headings) {
    this.headings = headings;
    this.confluence = new ConfluenceElements(this, new References(site, rendering));
    this.macros = new MacroRunner(this, rendering, catalog, new References(site, rendering));
  }

  /** HTML of what is in the element, without the element itself. */
  String inside(Element element) {
    int start = out.length();
    children(element);
    String html = out.substring(start);
    out.setLength(start);
    return html;
  }

  void children(Element element) {
    for (Node child : element.childNodes()) {
      if (child instanceof TextNode text) {
        out.append(Html.escape(text.getWholeText()));
      } else if (child instanceof Element inner) {
        element(inner);
      }
    }
  }

  /** Appends HTML that is safe as it is. */
  ViewWriter raw(String html) {
    out.append(html);
    return this;
  }

  ViewWriter text(String text) {
    out.append(Html.escape(text));
    return this;
  }

  private void element(Element element) {
    String name = element.tagName();
    if (name.equals("ac:structured-macro") || name.equals("ac:macro")) {
      out.append(macros.run(element));
    } else if (name.startsWith("ac:") || name.equals("time")) {
      confluence.write(element);
    } else if (name.startsWith("ri:") || name.startsWith("at:")) {
      return;
    } else {
      xhtml(element, name.toLowerCase(Locale.ROOT));
    }
  }

  private void xhtml(Element element, String name) {
    if (AllowedHtml.isDropped(name)) {
      return;
    }
    if (!AllowedHtml.isElement(name)) {
      children(element);
      return;
    }
    out.append('<').append(name);
    for (Attribute attribute : element.attributes()) {
      String value = AllowedHtml.value(name, attribute);
      if (value != null) {
        attribute(attribute.getKey(), value);
      }
    }
    if (element.tagName().matches("h[1-6]") && !element.hasAttr("id")) {
      attribute("id", headings.anchorOf(element));
    }
    if (name.equals("a") && element.attr("href").startsWith("http")) {
      attribute("rel", "nofollow noopener");
    }
    if (name.equals("table") && !element.hasAttr("class")) {
      attribute("class", "confluenceTable");
    }
    out.append('>');
    if (!AllowedHtml.isVoid(name)) {
      children(element);
      out.append("</").append(name).append('>');
    }
  }

  private void attribute(String name, String value) {
    out.append(' ').append(name.toLowerCase(Locale.ROOT)).append("=\"");
    out.append(Html.escape(value)).append('"');
  }
}
