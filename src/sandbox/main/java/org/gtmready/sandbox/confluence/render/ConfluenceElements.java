package org.gtmready.sandbox.confluence.render;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** The elements of storage format that XHTML does not have, macros aside. */
final class ConfluenceElements {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("dd MMM yyyy", Locale.ENGLISH);

  private static final Map<String, String> EMOTICONS =
      Map.ofEntries(
          Map.entry("smile", "\uD83D\uDE42"),
          Map.entry("sad", "\uD83D\uDE41"),
          Map.entry("cheeky", "\uD83D\uDE1B"),
          Map.entry("laugh", "\uD83D\uDE00"),
          Map.entry("wink", "\uD83D\uDE09"),
          Map.entry("thumbs-up", "\uD83D\uDC4D"),
          Map.entry("thumbs-down", "\uD83D\uDC4E"),
          Map.entry("information", "\u2139"),
          Map.entry("tick", "\u2705"),
          Map.entry("cross", "\u274C"),
          Map.entry("warning", "\u26A0"),
          Map.entry("plus", "\u2795"),
          Map.entry("minus", "\u2796"),
          Map.entry("question", "\u2753"),
          Map.entry("light-on", "\uD83D\uDCA1"),
          Map.entry("yellow-star", "\u2B50"),
          Map.entry("heart", "\u2764"));

  private final ViewWriter writer;
  private final References references;

  ConfluenceElements(ViewWriter writer, References references) {
    this.writer = writer;
    this.references = references;
  }

  void write(Element element) {
    switch (element.tagName()) {
      case "ac:placeholder", "ac:parameter", "ac:task-id", "ac:task-uuid", "ac:task-status" -> {
        // Instructions and bookkeeping: for editors, not for readers.
      }
      case "ac:link" -> link(element);
      case "ac:image" -> image(element);
      case "ac:emoticon" -> emoticon(element);
      case "ac:task-list" -> list(element);
      case "ac:task" -> task(element);
      case "ac:layout" -> box(element, "contentLayout2");
      case "ac:layout-section" ->
          box(element, "columnLayout " + word(element.attr("ac:type"), "single"));
      case "ac:layout-cell" -> box(element, "cell");
      case "time" -> time(element);
      default -> writer.children(element);
    }
  }

  private void link(Element link) {
    Optional<References.Target> target = references.target(link);
    if (target.isEmpty()) {
      linkText(link, link.text());
      return;
    }
    writer.raw("<a href=\"").text(target.get().url()).raw("\"");
    if (!target.get().styles().isEmpty()) {
      writer.raw(" class=\"").text(target.get().styles()).raw("\"");
    }
    writer.raw(">");
    linkText(link, target.get().text());
    writer.raw("</a>");
  }

  private void linkText(Element link, String otherwise) {
    for (Element child : link.children()) {
      if (child.tagName().equals("ac:link-body")) {
        writer.children(child);
        return;
      }
      if (child.tagName().equals("ac:plain-text-link-body")) {
        writer.text(child.wholeText());
        return;
      }
    }
    writer.text(otherwise);
  }

  private void image(Element image) {
    Element source = image.firstElementChild();
    String url = null;
    String name = "";
    if (source != null && source.tagName().equals("ri:url")) {
      url = source.attr("ri:value");
      name = url;
    } else if (source != null && source.tagName().equals("ri:attachment")) {
      name = source.attr("ri:filename");
      url = references.attachmentUrl(name);
    }
    if (url == null || !SafeUrls.isSafe(url)) {
      return;
    }
    String alt = image.attr("ac:alt");
    writer.raw("<span class=\"confluence-embedded-file-wrapper\">");
    writer.raw("<img class=\"confluence-embedded-image\" src=\"").text(url).raw("\" alt=\"");
    writer.text(alt.isEmpty() ? name : alt).raw("\"");
    for (String side : new String[] {"width", "height"}) {
      if (image.attr("ac:" + side).matches("[0-9]{1,5}")) {
        writer.raw(" " + side + "=\"" + image.attr("ac:" + side) + "\"");
      }
    }
    writer.raw("></span>");
  }

  private void emoticon(Element emoticon) {
    String fallback = emoticon.attr("ac:emoji-fallback");
    String name = emoticon.attr("ac:name");
    String sign = EMOTICONS.getOrDefault(name, fallback.isEmpty() ? "(" + name + ")" : fallback);
    writer.raw("<span class=\"emoticon\" role=\"img\" aria-label=\"").text(name).raw("\">");
    writer.text(sign).raw("</span>");
  }

  private void list(Element tasks) {
    writer.raw("<ul class=\"inline-task-list\">");
    writer.children(tasks);
    writer.raw("</ul>");
  }

  private void task(Element task) {
    boolean done = "complete".equals(inner(task, "ac:task-status").strip());
    writer.raw("<li class=\"" + (done ? "checked" : "") + "\" data-inline-task-id=\"");
    writer.text(inner(task, "ac:task-id")).raw("\"><input type=\"checkbox\" disabled");
    writer.raw(done ? " checked aria-label=\"Done\">" : " aria-label=\"Not done\">");
    for (Element child : task.children()) {
      if (child.tagName().equals("ac:task-body")) {
        writer.raw("<span>");
        writer.children(child);
        writer.raw("</span>");
      }
    }
    writer.raw("</li>");
  }

  private static String inner(Element task, String name) {
    return task.children().stream()
        .filter(child -> child.tagName().equals(name))
        .map(Element::text)
        .findFirst()
        .orElse("");
  }

  private void time(Element time) {
    String day = time.attr("datetime");
    try {
      LocalDate date = LocalDate.parse(day);
      writer.raw("<time datetime=\"" + date + "\" class=\"date-lozenge\">");
      writer.text(DAY.format(date)).raw("</time>");
    } catch (DateTimeParseException e) {
      writer.text(day);
    }
  }

  private void box(Element element, String styles) {
    writer.raw("<div class=\"").text(styles).raw("\">");
    writer.children(element);
    writer.raw("</div>");
  }

  private static String word(String value, String otherwise) {
    return value.isEmpty() ? otherwise : value.replace('_', '-');
  }
}
