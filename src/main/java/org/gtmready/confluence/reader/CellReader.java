package org.gtmready.confluence.reader;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.Set;
import org.gtmready.core.plan.Excerpt;
import org.gtmready.core.plan.FieldContent.Value;
import org.gtmready.core.plan.Reference;
import org.gtmready.core.plan.Reference.Kind;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** What a reader sees in a piece of markup, for example in a table cell. */
final class CellReader implements NodeFilter {

  /** Elements that start and end a line; all others stand within one. */
  static final Set<String> BLOCKS =
      Set.of(
          "p",
          "div",
          "br",
          "hr",
          "ul",
          "ol",
          "li",
          "dl",
          "dt",
          "dd",
          "table",
          "caption",
          "tr",
          "td",
          "th",
          "blockquote",
          "pre",
          "section",
          "article",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "ac:task",
          "ac:rich-text-body",
          "ac:plain-text-body",
          "ac:layout-section",
          "ac:layout-cell",
          "ac:adf-node");

  private static final int LEVELS_AROUND = 12;

  private final ValueBuilder value;
  private final Budget budget;

  /** How much there was to see before each open link. */
  private final Deque<Integer> beforeLinks = new ArrayDeque<>();

  private int grounds;
  private int whites;

  private CellReader(ValueBuilder value, Budget budget) {
    this.value = value;
    this.budget = budget;
  }

  /** What stands in an element. */
  static Value read(Element cell, Budget budget) {
    ValueBuilder value = new ValueBuilder();
    CellReader reader = new CellReader(value, budget);
    reader.paintFrom(cell);
    cell.childNodes().forEach(child -> child.filter(reader));
    return value.build();
  }

  /** Adds a node and what stands in it. */
  static void read(Node node, ValueBuilder value, Budget budget) {
    CellReader reader = new CellReader(value, budget);
    if (node.parent() instanceof Element parent) {
      reader.paintFrom(parent);
    }
    node.filter(reader);
  }

  @Override
  public FilterResult head(Node node, int depth) {
    budget.work(1);
    if (node instanceof TextNode words) {
      budget.work(words.getWholeText().length());
      if (whites == 0 || grounds > 0) {
        value.words(words.getWholeText());
      }
      return FilterResult.CONTINUE;
    }
    if (!(node instanceof Element element)) {
      return FilterResult.CONTINUE;
    }
    if (Visibility.isHidden(element) || PlanMacro.isOurs(element)) {
      // without a visit to its end
      return FilterResult.SKIP_ENTIRELY;
    }
    paint(element, 1);
    endPartAround(element);
    switch (element.normalName()) {
      case "ac:link", "a" -> beforeLinks.push(value.seen());
      case "ac:image", "img" -> References.image(element).ifPresent(value::reference);
      case "time" -> References.date(element).ifPresent(value::named);
      case "ac:emoticon" -> emoticon(element);
      case "ac:task" -> value.reference(new Reference(task(element), ""));
      case "ac:structured-macro", "ac:macro" -> MacroValue.add(element, value);
      case "ac:plain-text-body" -> {
        return typed(element);
      }
      default -> {
        // its words say it all
      }
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element) {
      switch (element.normalName()) {
        case "ac:link" -> link(element, beforeLinks.pop() < value.seen());
        case "a" -> webLink(element, beforeLinks.pop() < value.seen());
        default -> endPartAround(element);
      }
      paint(element, -1);
    }
    return FilterResult.CONTINUE;
  }

  /** Takes the colours that an element has from what is around it, as far as tables nest. */
  private void paintFrom(Element element) {
    Element around = element;
    for (int i = 0; i < LEVELS_AROUND && around != null; i++) {
      paint(around, 1);
      around = around.parent();
    }
  }

  private void paint(Element element, int by) {
    if (Visibility.hasGround(element)) {
      grounds += by;
    }
    if (Visibility.isWhite(element)) {
      whites += by;
    }
  }

  private void endPartAround(Element element) {
    if (BLOCKS.contains(element.normalName())) {
      value.endPart();
    }
  }

  /** A link without words of its own shows what its target is called. */
  private void link(Element link, boolean hasWords) {
    for (Node child : link.childNodes()) {
      Optional<Reference> target =
          child instanceof Element resource ? References.target(resource) : Optional.empty();
      if (target.isPresent()) {
        if (hasWords) {
          value.reference(target.get());
        } else {
          value.named(target.get());
        }
        return;
      }
    }
  }

  private void webLink(Element link, boolean hasWords) {
    if (hasWords) {
      References.address(link.attr("href")).ifPresent(value::reference);
    }
  }

  private void emoticon(Element emoticon) {
    String glyph = Emoticons.glyph(emoticon);
    value.word(glyph);
    if (glyph.equals(Emoticons.TICK)) {
      value.reference(new Reference(Kind.TICK, glyph));
    } else if (glyph.equals(Emoticons.CROSS)) {
      value.reference(new Reference(Kind.CROSS, glyph));
    }
  }

  private static Kind task(Element task) {
    for (Node child : task.childNodes()) {
      if (child instanceof Element status && status.nameIs("ac:task-status")) {
        return status.wholeText().strip().equals("complete") ? Kind.DONE_TASK : Kind.OPEN_TASK;
      }
    }
    return Kind.OPEN_TASK;
  }

  /** Typed text is shown as it is, or drawn from, or is for a macro that nobody knows. */
  private FilterResult typed(Element body) {
    String macro = body.parent() == null ? "" : body.parent().attr("ac:name");
    if (MacroKinds.DRAWN_FROM_TEXT.contains(macro)) {
      References.of(Kind.MACRO, Excerpt.of(body.wholeText())).ifPresent(value::reference);
    } else if (MacroKinds.TYPED.contains(macro)) {
      body.wholeText().lines().forEach(this::line);
    }
    return FilterResult.SKIP_CHILDREN;
  }

  private void line(String line) {
    value.words(line);
    value.endPart();
  }
}
