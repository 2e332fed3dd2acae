package org.gtmready.benchmarks;

import java.util.List;
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
    attribute("data-answering", String.valueOf(panel.answering()));
    attribute("data-text-unanswered", words.text("gtm.panel.said.unanswered"));
    attribute("data-text-pending", words.text("gtm.panel.said.pending"));
    out.append("\n   ");
    attribute("data-text-undone", words.text("gtm.panel.said.undone"));
    attribute("data-text-same", words.text("gtm.panel.said.same"));
    attribute("data-text-created-all", words.text("gtm.panel.said.created-all"));
    out.append("\n   ");
    attribute("data-text-dismiss", words.text("gtm.panel.dismiss"));
    out.append("\n   ");
    attribute("data-text-refreshed", words.text("gtm.panel.said.refreshed"));
    attribute("data-text-failed", words.text("gtm.panel.said.failed"));
    out.append("\n   ");
    attribute("data-text-copied", words.text("gtm.panel.said.copied"));
    attribute("data-text-linked", words.text("gtm.panel.said.linked"));
    out.append("\n   ");
    attribute("data-text-replaced", words.text("gtm.panel.said.replaced"));
    attribute("data-text-created", words.text("gtm.panel.said.created"));
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
    if (panel.start() != null) {
      start(panel.start());
    }
    if (!panel.owners().isEmpty()) {
      element("  <p class=\"gtm-owners\">", panel.owners(), "</p>\n");
    }
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

  private void start(PanelModel.Start start) {
    out.append(
        "  <div class=\"gtm-actions gtm-start\">\n    <button type=\"button\" class=\"aui-button gtm-step\" data-gtm-act=\"create\"");
    attribute("data-requirements", start.requirements());
    element(">", start.label(), "</button>\n");
    element(
        "    <span class=\"gtm-detail\">", words.text("gtm.panel.or-link"), "</span>\n  </div>\n");
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
    out.append(">\n  <details").append(row.open() ? " open" : "");
    out.append(">\n    <summary>\n      <span class=\"gtm-name\">");
    text(row.name());
    out.append("\n");
    if (!row.remark().isEmpty()) {
      element("        <span class=\"gtm-remark\">", row.remark(), "</span>\n");
    }
    out.append("      </span>\n      <span class=\"aui-lozenge ");
    Escaped.escape(out, row.lozenge(), true);
    out.append("\">");
    text(row.status());
    out.append("</span>\n    </summary>\n    <div class=\"gtm-body\">\n");
    if (!row.gap().isEmpty()) {
      element("      <p class=\"gtm-line\">", row.gap(), "</p>\n");
    }
    if (row.step() != null) {
      out.append("      <div class=\"gtm-actions\">\n");
      step(row.step(), row.name(), true);
      if (row.other() != null) {
        step(row.other(), row.name(), false);
      }
      out.append("      </div>\n");
    }
    links(row);
    if (!row.points().isEmpty()) {
      points(row);
    }
    if (!row.owners().isEmpty()) {
      element("      <p class=\"gtm-owners\">", row.owners(), "</p>\n");
    }
    out.append("    </div>\n  </details>\n</li>\n");
  }

  private void links(PanelModel.Row row) {
    int all = row.evidence().size();
    int shown = Math.min(all, PanelModel.FEW_LINKS);
    row.evidence().subList(0, shown).forEach(item -> item("      ", item, row.name()));
    if (all > shown) {
      out.append("      <details class=\"gtm-all gtm-more-links\">\n        <summary");
      of(row.name(), "gtm.panel.more-links", String.valueOf(all - shown));
      out.append("</summary>\n");
      row.evidence().subList(shown, all).forEach(item -> item("        ", item, row.name()));
      out.append("      </details>\n");
    }
  }

  /** A label that is read out with the name of its row. */
  private void of(String name, String label, String argument) {
    attribute("aria-label", words.text("gtm.panel.act-on", words.text(label, argument), name));
    element(">", words.text(label, argument), "");
  }

  private void points(PanelModel.Row row) {
    out.append("      <details class=\"gtm-all\">\n        <summary");
    of(row.name(), "gtm.panel.all-open", String.valueOf(row.points().size()));
    out.append("</summary>\n        <ul>\n");
    for (PanelModel.Point point : row.points()) {
      out.append("          <li>\n");
      if (point.url().isEmpty()) {
        element("            ", point.text(), "\n");
      } else {
        out.append("            <a");
        attribute("href", point.url());
        element(">", point.text(), "</a>\n");
      }
      out.append("          </li>\n");
    }
    out.append("        </ul>\n      </details>\n");
  }

  private void step(PanelModel.Step step, String name, boolean first) {
    String look = first ? "gtm-step" : "aui-button-link";
    out.append("        ");
    if (step.url().isEmpty()) {
      out.append("<button type=\"button\" class=\"aui-button ").append(look).append('"');
      attribute("data-gtm-act", step.act());
      if (step.evidence() != 0) {
        attribute("data-gtm-on", String.valueOf(step.evidence()));
      }
      attribute("aria-label", name + ": " + step.label());
      element(">", step.label(), "</button>\n");
    } else {
      out.append("<a class=\"aui-button ").append(look).append('"');
      attribute("href", step.url());
      attribute("aria-label", name + ": " + step.label());
      element(">", step.label(), "</a>\n");
    }
    out.append("\n");
  }

  private void item(String indent, PanelModel.Item item, String name) {
    out.append(indent).append("<div class=\"gtm-item\"");
    attribute("data-evidence", String.valueOf(item.id()));
    attribute("data-kind", item.kind());
    attribute("data-ref", item.ref());
    attribute("data-title", item.fullTitle());
    out.append(">\n  <div class=\"gtm-found\">\n");
    if (item.url().isEmpty()) {
      element("    <span class=\"gtm-title\"><bdi>", item.title(), "</bdi></span>\n");
    } else {
      out.append("    <a class=\"gtm-title\"");
      attribute("href", item.url());
      attribute("title", item.fullTitle());
      element("><bdi>", item.title(), "</bdi></a>\n");
    }
    if (!item.detail().isEmpty()) {
      element("    <span class=\"gtm-detail\">", item.detail(), "</span>\n");
    }
    if (!item.gap().isEmpty()) {
      element("    <span class=\"gtm-item-gap\">", item.gap(), "</span>\n");
    }
    out.append("  </div>\n");
    if (mayLink) {
      out.append("  <details class=\"gtm-menu\">\n    <summary");
      String more = words.text("gtm.panel.more");
      String title = item.fullTitle();
      attribute("aria-label", words.text("gtm.panel.act-on-link", more, name, title));
      out.append(
          "><span aria-hidden=\"true\">•••</span></summary>\n    <div class=\"gtm-menu-list\">\n");
      for (String act : List.of("replace", "unlink")) {
        String label = words.text("gtm.panel." + act);
        action(act, label, words.text("gtm.panel.act-on-link", label, name, title));
      }
      String another = words.text("gtm.panel.link-more");
      action("link", another, words.text("gtm.panel.act-on", another, name));
      out.append("    </div>\n  </details>\n");
    }
    out.append("</div>\n\n");
  }

  private void action(String act, String label, String spoken) {
    out.append("      <button type=\"button\" data-gtm-act=\"").append(act).append('"');
    attribute("aria-label", spoken);
    element(">", label, "</button>\n");
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
