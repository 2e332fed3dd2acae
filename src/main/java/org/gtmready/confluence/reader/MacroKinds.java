package org.gtmready.confluence.reader;

import java.util.Map;
import java.util.Set;

/** What is known of macros by their names: which show their body, and which show nothing. */
final class MacroKinds {

  /** Confluence's own and widespread macros that show the rich text between them. */
  static final Set<String> CONTAINERS =
      Set.of(
          "panel",
          "expand",
          "info",
          "note",
          "tip",
          "warning",
          "success",
          "error",
          "excerpt",
          "details",
          "section",
          "column",
          "toc-zone",
          "blockquote",
          "quote",
          "align",
          "center",
          "div",
          "span",
          "bgcolor",
          "highlight",
          "tasklist",
          "decision",
          "multiexcerpt",
          "multiexcerpt-macro",
          "auitabs",
          "auitabspage",
          "auihorizontalnav",
          "auihorizontalnavpage",
          "ui-tabs",
          "ui-tab",
          "ui-expand",
          "ui-steps",
          "ui-step",
          "ui-text-box",
          "deck",
          "card",
          "tabs-container",
          "tabs-page",
          "localtabgroup",
          "localtab",
          "aura-panel",
          "aura-tab-collection",
          "aura-tab",
          "aura-expand",
          "bootstrap-panel",
          "table-filter",
          "table-joiner",
          "table-plus",
          "table-excerpt",
          "pivot-table",
          "sortable-table",
          "advanced-table",
          "numberedheadings",
          "easy-heading-free",
          "page-box",
          "rw-ui-textbox");

  /** Macros whose body is not for readers, or not for all. */
  static final Set<String> SILENT =
      Set.of(
          "style",
          "css",
          "javascript",
          "script",
          "html-comment",
          "hidden",
          "hidden-data",
          "hide-if",
          "show-if",
          "visibility");

  /** Macros that show text as it was typed. */
  static final Set<String> TYPED =
      Set.of("code", "noformat", "codeblock", "newcode", "markdown", "paste-code-macro");

  /** Macros that draw something, by the parameter without which they have nothing to draw. */
  static final Map<String, String> DRAWN =
      Map.ofEntries(
          Map.entry("gliffy", "name"),
          Map.entry("drawio", "diagramName"),
          Map.entry("inc-drawio", "diagramName"),
          Map.entry("lucidchart", "documentToken"),
          Map.entry("balsamiq", "name"),
          Map.entry("figma", "url"),
          Map.entry("miro-macro-resizing", "board"),
          Map.entry("roadmap", "source"),
          Map.entry("jirachart", "jql"),
          Map.entry("mathinline", "body"));

  /** Macros that draw what is typed into them. */
  static final Set<String> DRAWN_FROM_TEXT =
      Set.of("plantuml", "mermaid", "mermaid-macro", "latex", "mathblock", "graphviz", "html");

  /** Macros that show a file of the page, by the parameter that names it. */
  static final Map<String, String> FILES =
      Map.of(
          "view-file", "name",
          "viewpdf", "name",
          "viewdoc", "name",
          "viewxls", "name",
          "viewppt", "name",
          "multimedia", "name");

  private MacroKinds() {}
}
