package org.gtmready.confluence.reader;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.Set;
import org.gtmready.core.plan.FieldContent.Value;
import org.gtmready.core.plan.Reference;
import org.gtmready.core.plan.Reference.Kind;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** What a reader sees in a piece of markup, for example in a table cell. */
final class CellReader implements NodeFilter {

  private static final Set<String> SILENT =
      Set.of(
          "ac:parameter",
          "ac:placeholder",
          "ac:task-id",
          "ac:task-uuid",
          "ac:task-status",
          "style",
          "script");
  private static final Set<String> BLOCKS =
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
          "ac:layout-cell");

  private final ValueBuilder value = new ValueBuilder();

  /** How much there was to see before each open link. */
  private final Deque<Integer> beforeLinks = new ArrayDeque<>();

  private CellReader() {}

  static Value read(Element cell) {
    CellReader reader = new CellReader();
    for (Node child : cell.childNodes()) {
      child.filter(reader);
    }
    return reader.value.build();
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode words) {
      value.words(words.getWholeText());
      return FilterResult.CONTINUE;
    }
    if (!(node instanceof Element element)) {
      return FilterResult.CONTINUE;
    }
    if (SILENT.contains(element.normalName()) || PlanMacro.isPlan(element)) {
      return FilterResult.SKIP_CHILDREN;
    }
    endPartAround(element);
    switch (element.normalName()) {
      case "ac:link", "a" -> beforeLinks.push(value.seen());
      case "ac:image", "img" -> References.image(element).ifPresent(value::reference);
      case "time" -> References.date(element).ifPresent(this::named);
      case "ac:emoticon" -> emoticon(element);
      case "ac:task" -> value.reference(new Reference(kind(element), ""));
      case "ac:structured-macro", "ac:macro" -> macro(element);
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
    }
    return FilterResult.CONTINUE;
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
          named(target.get());
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

  private void named(Reference reference) {
    value.word(reference.target());
    value.reference(reference);
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

  private static Kind kind(Element task) {
    return task.childNodes().stream()
            .anyMatch(
                child ->
                    child instanceof Element status
                        && status.nameIs("ac:task-status")
                        && status.wholeText().strip().equals("complete"))
        ? Kind.DONE_TASK
        : Kind.OPEN_TASK;
  }

  private void macro(Element macro) {
    switch (macro.attr("ac:name")) {
      case "status" -> value.lozenge(PlanMacro.parameter(macro, "title"));
      case "jira" ->
          References.of(Kind.ISSUE, PlanMacro.parameter(macro, "key")).ifPresent(this::named);
      default -> {
        // its body, if it has one, says what it shows
      }
    }
  }
}
