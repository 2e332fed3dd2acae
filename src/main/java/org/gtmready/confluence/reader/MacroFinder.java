package org.gtmready.confluence.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeFilter;

/** Finds the plugin's macros in a page, in document order, nested ones too. */
final class MacroFinder implements NodeFilter {

  private final List<PlanMacro> found = new ArrayList<>();

  private MacroFinder() {}

  static List<PlanMacro> in(Document page) {
    MacroFinder finder = new MacroFinder();
    page.filter(finder);
    return finder.found;
  }

  static Stream<PlanMacro> in(Document page, String name) {
    return in(page).stream().filter(macro -> macro.name().equals(name));
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof Element element && PlanMacro.isPlan(element)) {
      found.add(new PlanMacro(element));
    }
    return FilterResult.CONTINUE;
  }
}
