package org.gtmready.confluence.reader;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.gtmready.confluence.reader.PlanMacro.Shown;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeFilter;

/** Finds plan macros in a page, in document order, nested ones too, and tells who can see them. */
final class MacroFinder implements NodeFilter {

  /** Elements of Confluence's own that show what stands in them; there are many that do not. */
  private static final Set<String> SHOWING =
      Set.of(
          "ac:layout",
          "ac:layout-section",
          "ac:layout-cell",
          "ac:structured-macro",
          "ac:macro",
          "ac:rich-text-body",
          "ac:task-list",
          "ac:task",
          "ac:task-body",
          "ac:link",
          "ac:link-body",
          "ac:inline-comment-marker");

  /** An element around the place at which the walk is. */
  private record Around(Element element, Shown shown, boolean isDrawn, String within) {}

  private final Set<String> names;
  private final Budget budget;
  private final List<PlanMacro> found = new ArrayList<>();
  private final Deque<Around> around = new ArrayDeque<>();

  private MacroFinder(Set<String> names, Budget budget) {
    this.names = names;
    this.budget = budget;
  }

  /** The macros with one of these names. */
  static List<PlanMacro> in(Document page, Set<String> names, Budget budget) {
    MacroFinder finder = new MacroFinder(names, budget);
    finder.around.push(new Around(page, Shown.YES, true, ""));
    page.childNodes().forEach(child -> child.filter(finder));
    return finder.found;
  }

  /** Those with one name that a reader sees, or might see. */
  static Stream<PlanMacro> in(Document page, String name) {
    return in(page, Set.of(name), new Budget()).stream().filter(macro -> macro.shown() != Shown.NO);
  }

  @Override
  public FilterResult head(Node node, int depth) {
    budget.work(1);
    if (!(node instanceof Element element)) {
      return FilterResult.CONTINUE;
    }
    if (PlanMacro.isMacro(element)) {
      budget.macro();
    }
    around.push(inside(element, around.peek()));
    if (PlanMacro.isMacro(element) && names.contains(element.attr("ac:name"))) {
      Around place = around.peek();
      PlanMacro.markAsPlan(element);
      found.add(new PlanMacro(element, place.shown(), place.isDrawn(), place.within()));
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element) {
      around.pop();
    }
    return FilterResult.CONTINUE;
  }

  private Around inside(Element element, Around outer) {
    boolean isDrawn = outer.isDrawn() && !isLeftOut(element, outer.element());
    if (outer.shown() == Shown.NO || !isDrawn || Visibility.isHidden(element)) {
      return new Around(element, Shown.NO, isDrawn, "");
    }
    if (element.nameIs("ac:rich-text-body") && outer.shown() == Shown.YES) {
      String macro = outer.element().attr("ac:name");
      if (!names.contains(macro) && !MacroKinds.CONTAINERS.contains(macro)) {
        return new Around(element, Shown.UNKNOWN, true, macro);
      }
    }
    return new Around(element, outer.shown(), true, outer.within());
  }

  /** True for what Confluence does not even draw. */
  private static boolean isLeftOut(Element element, Element parent) {
    String name = element.normalName();
    return (PlanMacro.isMacro(parent) && !name.equals("ac:rich-text-body"))
        || (isOfConfluence(name) && !SHOWING.contains(name));
  }

  private static boolean isOfConfluence(String name) {
    return name.startsWith("ac:") || name.startsWith("ri:") || name.startsWith("at:");
  }
}
