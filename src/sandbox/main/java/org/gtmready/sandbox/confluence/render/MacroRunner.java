package org.gtmready.sandbox.confluence.render;

import com.atlassian.confluence.macro.Macro;
import com.atlassian.confluence.macro.MacroExecutionException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs the macros of a document; one that fails leaves a box in its place and a line in the log.
 */
final class MacroRunner {

  private static final Logger LOG = LoggerFactory.getLogger(MacroRunner.class);

  private final ViewWriter writer;
  private final Rendering rendering;
  private final MacroCatalog catalog;
  private final References references;

  MacroRunner(ViewWriter writer, Rendering rendering, MacroCatalog catalog, References references) {
    this.writer = writer;
    this.rendering = rendering;
    this.catalog = catalog;
    this.references = references;
  }

  String run(Element macro) {
    String name = macro.attr("ac:name");
    Optional<Macro.BodyType> bodyType = catalog.bodyType(name);
    if (bodyType.isEmpty()) {
      return "<div class=\"aui-message aui-message-warning unknown-macro\"><p>Unknown macro: '"
          + Html.escape(name)
          + "'</p></div>";
    }
    String body = body(macro, bodyType.get());
    try {
      String html = catalog.execute(new MacroCall(name, parameters(macro), body, rendering));
      return html == null ? "" : html;
    } catch (MacroExecutionException | RuntimeException | LinkageError e) {
      LOG.error("Macro '{}' failed on {}", name, where(), e);
      return "<div class=\"aui-message aui-message-error macro-error\">"
          + "<p class=\"title\"><strong>Error rendering macro '"
          + Html.escape(name)
          + "'</strong></p><p>"
          + Html.escape(String.valueOf(e.getMessage()))
          + "</p></div>";
    }
  }

  private String where() {
    return rendering.getEntity() == null
        ? "no page"
        : "page " + rendering.getEntity().getIdAsString();
  }

  private String body(Element macro, Macro.BodyType type) {
    return switch (type) {
      case NONE -> "";
      case RICH_TEXT -> child(macro, "ac:rich-text-body").map(writer::inside).orElse("");
      case PLAIN_TEXT -> child(macro, "ac:plain-text-body").map(Element::wholeText).orElse("");
    };
  }

  private Map<String, String> parameters(Element macro) {
    Map<String, String> parameters = new LinkedHashMap<>();
    for (Element child : macro.children()) {
      boolean isDefault = child.tagName().equals("ac:default-parameter");
      if (isDefault || child.tagName().equals("ac:parameter")) {
        Element resource = child.firstElementChild();
        String value =
            resource == null
                ? child.wholeText()
                : references.text(inLink(resource)).orElseGet(child::wholeText);
        parameters.put(isDefault ? "" : child.attr("ac:name"), value);
      }
    }
    return parameters;
  }

  private static Element inLink(Element resource) {
    Element inner = resource.firstElementChild();
    return resource.tagName().equals("ac:link") && inner != null ? inner : resource;
  }

  private static Optional<Element> child(Element macro, String name) {
    return macro.children().stream().filter(e -> e.tagName().equals(name)).findFirst();
  }
}
