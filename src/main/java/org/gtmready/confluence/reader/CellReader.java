package org.gtmready.confluence.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.gtmready.core.plan.FieldContent.Value;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** What stands in a table cell: its plain text, and whether it holds more than text. */
final class CellReader implements NodeFilter {

  private static final Set<String> SILENT =
      Set.of("ac:placeholder", "ac:task-id", "ac:task-uuid", "ac:task-status", "style", "script");
  private static final Set<String> RICH =
      Set.of("ac:link", "ac:image", "img", "ac:structured-macro", "ac:macro", "ri:user", "time");
  private static final Set<String> INLINE =
      Set.of("a", "b", "strong", "em", "i", "u", "s", "del", "ins", "span", "sub", "sup", "code");

  private final StringBuilder text = new StringBuilder();
  private final List<String> people = new ArrayList<>();
  private boolean rich;

  private CellReader() {}

  static Value read(Element cell) {
    CellReader reader = new CellReader();
    for (Node child : cell.childNodes()) {
      child.filter(reader);
    }
    return new Value(VisibleText.of(reader.text), reader.rich, reader.people);
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode words) {
      text.append(words.getWholeText());
      return FilterResult.CONTINUE;
    }
    if (!(node instanceof Element element)) {
      return FilterResult.CONTINUE;
    }
    String name = element.normalName();
    if (SILENT.contains(name)) {
      return FilterResult.SKIP_CHILDREN;
    }
    if (!INLINE.contains(name)) {
      text.append(' ');
    }
    rich |= RICH.contains(name) || (name.equals("a") && element.hasAttr("href"));
    String mentioned = ReferenceText.by(element);
    text.append(mentioned);
    if (name.equals("ri:user") && !mentioned.isEmpty()) {
      people.add(mentioned);
    }
    return name.equals("ac:parameter") || PlanMacro.isPlan(element)
        ? FilterResult.SKIP_CHILDREN
        : FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element && !INLINE.contains(element.normalName())) {
      text.append(' ');
    }
    return FilterResult.CONTINUE;
  }
}
