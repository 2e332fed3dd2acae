package org.gtmready.benchmarks;

import org.gtmready.core.host.Messages;
import org.gtmready.jira.panel.PanelModel;

/** Peer and floor: the panel's bytes appended by hand. */
public final class StringBuilderPanel {

  private final StringBuilder out = new StringBuilder(8192);
  private final Messages words;
  private final boolean mayLink;

  private StringBuilderPanel(Messages words, boolean mayLink) {
    this.words = words;
    this.mayLink = mayLink;
  }

  public static String html(PanelCase c) {
    StringBuilderPanel panel = new StringBuilderPanel(c.words(), c.panel().mayLink());
    panel.panel(c.panel());
    return panel.out.toString();
  }

  private void panel(PanelModel panel) {
    out.append("<div class=\"gtm-panel\" role=\"group\"");
    attribute("data-epic", panel.epic());
    attribute("data-current", String.valueOf(panel.current()));
    out.append("\n   ");
    attribute("aria-label", words.text("gtm.panel.title"));
    out.append("\n   ");
    attribute("data-text-refreshed", words.text("gtm.panel.said.refreshed"));
    attribute("data-text-failed", words.text("gtm.panel.said.failed"));
    out.append("\n   ");
    attribute("data-text-copied", words.text("gtm.panel.said.copied"));
    attribute("data-text-linked", words.text("gtm.panel.said.linked"));
    out.append("\n   ");
    attribute("data-text-replaced", words.text("gtm.panel.said.replaced"));
    attribute("data-text-created", words.text("gtm.panel.said.created"));
    attribute("data-text-fill", words.text("gtm.panel.fill"));
    out.append("\n   ");
    attribute("data-text-expired", words.text("gtm.panel.said.expired"));
    out.append("\n   ");
    attribute("data-text-log-in", words.text("gtm.panel.log-in"));
    attribute("data-text-authorise", words.text("gtm.link.authorise"));
    out.append("\n   ");
    attribute("data-text-unlinked", words.text("gtm.panel.said.unlinked"));
    attribute("data-text-undo", words.text("gtm.panel.undo"));
    out.append("\n   ");
    attribute("data-text-confirm", words.text("gtm.panel.confirm-hidden"));
    attribute("data-text-checking", words.text("gtm.panel.said.checking"));
    out.append(">\n  <div class=\"gtm-overall\">\n    <span class=\"aui-lozenge ");
    Escaped.escape(out, panel.lozenge(), true);
    out.append("\">");
    text(panel.overall());
    out.append("</span>\n    <span class=\"gtm-sentence\">");
    text(panel.sentence());
    out.append("</span>\n  </div>\n");
    panel.notes().forEach(this::note);
    out.append("  <ul class=\"gtm-rows\">\n");
    for (PanelModel.Row row : panel.rows()) {
      out.append("    ");
      row(row);
      out.append("\n");
    }
    out.append("  </ul>\n");
    if (!panel.rows().isEmpty()) {
      tools(panel);
    }
    out.append("  <div class=\"gtm-live\" role=\"status\" aria-live=\"polite\"></div>\n</div>\n");
  }

  private void note(PanelModel.Note note) {
    out.append("  <p class=\"gtm-note\">");
    text(note.text());
    out.append("\n");
    if (!note.url().isEmpty()) {
      out.append("    <a");
      attribute("data-context-href", note.url());
      out.append(" href=\"#\">");
      text(note.link());
      out.append("</a>\n");
    }
    out.append("  </p>\n");
  }

  private void row(PanelModel.Row row) {
    out.append("<li class=\"gtm-row ").append(row.met() ? "gtm-met" : "gtm-open").append('"');
    attribute("data-requirement", row.key());
    attribute("data-kinds", row.kinds());
    out.append(">\n  <details").append(row.met() ? "" : " open");
    out.append(">\n    <summary>\n      <span class=\"gtm-name\">");
    text(row.name());
    out.append("</span>\n");
    if (!row.remark().isEmpty()) {
      element("      <span class=\"gtm-remark\">", row.remark(), "</span>\n");
    }
    out.append("      <span class=\"aui-lozenge ");
    Escaped.escape(out, row.lozenge(), true);
    out.append("\">");
    text(row.status());
    out.append("</span>\n    </summary>\n    <div class=\"gtm-body\">\n");
    row.evidence().forEach(this::item);
    if (!row.line().isEmpty()) {
      element("      <p class=\"gtm-line\">", row.line(), "</p>\n");
    }
    if (!row.open().isEmpty()) {
      element(
          "      <details class=\"gtm-all\">\n        <summary>",
          words.text("gtm.panel.all-open", String.valueOf(row.open().size())),
          "</summary>\n        <ul>\n");
      row.open().forEach(line -> element("          <li>", line, "</li>\n"));
      out.append("        </ul>\n      </details>\n");
    }
    if (!row.owners().isEmpty()) {
      element("      <p class=\"gtm-owners\">", row.owners(), "</p>\n");
    }
    if (mayLink) {
      boolean first = row.evidence().isEmpty();
      out.append(
          "      <div class=\"gtm-actions\">\n        <button type=\"button\" class=\"aui-button ");
      out.append(first ? "" : "aui-button-link").append("\" data-gtm-act=\"link\"");
      String link = words.text(first ? "gtm.panel.link" : "gtm.panel.link-more");
      attribute("aria-label", words.text("gtm.panel.act-on", link, row.name()));
      element(">", link, "</button>\n");
      if (first && row.kinds().contains("page")) {
        create(row.name());
      }
      out.append("      </div>\n");
    }
    out.append("    </div>\n  </details>\n</li>\n");
  }

  private void create(String name) {
    String create = words.text("gtm.panel.create");
    out.append(
        "        <button type=\"button\" class=\"aui-button aui-button-link\" data-gtm-act=\"create\"");
    attribute("aria-label", words.text("gtm.panel.act-on", create, name));
    element(">", create, "</button>\n");
  }

  private void item(PanelModel.Item item) {
    out.append("      <div class=\"gtm-item\"");
    attribute("data-evidence", String.valueOf(item.id()));
    attribute("data-kind", item.kind());
    attribute("data-ref", item.ref());
    attribute("data-title", item.title());
    out.append(">\n        <div class=\"gtm-found\">\n");
    if (item.url().isEmpty()) {
      element("          <span class=\"gtm-title\"><bdi>", item.title(), "</bdi></span>\n");
    } else {
      out.append("          <a class=\"gtm-title\"");
      attribute("href", item.url());
      attribute("title", item.title());
      element("><bdi>", item.title(), "</bdi></a>\n");
    }
    if (!item.detail().isEmpty()) {
      element("          <span class=\"gtm-detail\">", item.detail(), "</span>\n");
    }
    out.append("        </div>\n");
    if (mayLink) {
      out.append("        <div class=\"gtm-actions\">\n");
      action("replace", item.title());
      action("unlink", item.title());
      out.append("        </div>\n");
    }
    out.append("      </div>\n");
  }

  private void action(String act, String title) {
    out.append(
        "          <button type=\"button\" class=\"aui-button aui-button-link\" data-gtm-act=\"");
    out.append(act).append('"');
    String word = words.text("gtm.panel." + act);
    attribute("aria-label", words.text("gtm.panel.act-on", word, title));
    element(">", word, "</button>\n");
  }

  private void tools(PanelModel panel) {
    out.append("  <div class=\"gtm-tools\">\n");
    if (panel.signedIn()) {
      tool("check");
    }
    tool("history");
    tool("copy");
    element(
        "  </div>\n  <details class=\"gtm-why\">\n    <summary>",
        words.text("gtm.panel.why"),
        "</summary>\n    <dl>\n");
    for (PanelModel.Row row : panel.rows()) {
      element("      <dt>", row.name(), "</dt>\n");
      element("      <dd>", row.why(), "</dd>\n");
    }
    out.append("    </dl>\n  </details>\n");
  }

  private void tool(String act) {
    out.append("    <button type=\"button\" class=\"aui-button aui-button-link\" data-gtm-act=\"");
    element(act + "\">", words.text("gtm.panel." + act), "</button>\n");
  }

  private void element(String before, String text, String after) {
    out.append(before);
    text(text);
    out.append(after);
  }

  private void text(String value) {
    Escaped.escape(out, value, false);
  }

  private void attribute(String name, String value) {
    out.append(' ').append(name).append("=\"");
    Escaped.escape(out, value, true).append('"');
  }
}
