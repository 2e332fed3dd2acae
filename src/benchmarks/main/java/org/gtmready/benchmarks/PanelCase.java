package org.gtmready.benchmarks;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import org.gtmready.core.host.Messages;
import org.gtmready.jira.panel.PanelModel;
import org.gtmready.jira.panel.PanelModel.Item;
import org.gtmready.jira.panel.PanelModel.Note;
import org.gtmready.jira.panel.PanelModel.Point;
import org.gtmready.jira.panel.PanelModel.Row;
import org.gtmready.jira.panel.PanelModel.Start;
import org.gtmready.jira.panel.PanelModel.Step;

/** What the panel of one epic is drawn from: the usual three requirements, one of them open. */
public record PanelCase(PanelModel panel, Messages words) {

  /** The shipped words, looked up as a host would, each pattern read once. */
  private static final class English implements Messages {

    private final ResourceBundle bundle =
        ResourceBundle.getBundle("i18n.gtm-readiness", Locale.ROOT);
    private final Map<String, String> plain = new ConcurrentHashMap<>();

    @Override
    public String text(String key, Object... args) {
      return args.length == 0
          ? plain.computeIfAbsent(key, k -> new MessageFormat(bundle.getString(k)).format(args))
          : new MessageFormat(bundle.getString(key), Locale.ROOT).format(args);
    }
  }

  /** A panel with a gap, a note and a name that has to be escaped. */
  public static PanelCase open() {
    Item positioning =
        new Item(
            1,
            "page",
            "65641",
            "\"sound\" <positioning>",
            "Brand kits & \"sound\" <positioning>",
            "https://example.org/pages/65641?a=1&b=2",
            "v4, read just now",
            "",
            false);
    Item metrics =
        new Item(
            2,
            "page",
            "65643",
            "Adoption",
            "Adoption",
            "https://example.org/2",
            "v1",
            "2 < 3",
            false);
    Item hidden = new Item(3, "page", "", "Restricted page", "Restricted page", "", "", "", true);
    return new PanelCase(
        new PanelModel(
            "LAUNCH-18",
            "Blocked",
            "aui-lozenge-error",
            "1 of 3 requirements is open.",
            null,
            "Ask Priya.",
            List.of(
                new Note("Confluence doesn't answer", "", ""), new Note("x", "Log in", "/l?a&b")),
            List.of(
                row(
                    "positioning",
                    false,
                    List.of(positioning),
                    "10 of 11 fields filled.",
                    List.of(
                        new Point("Competitive alternatives is empty", "https://example.org/1#a&b"),
                        new Point("Value has no proof", "")),
                    "Can be cleared by product management."),
                row(
                    "adoption-metrics",
                    true,
                    List.of(metrics, hidden, metrics, hidden, metrics),
                    "12 of 12 parts",
                    List.of(),
                    ""),
                row("sales-enablement", true, List.of(hidden), "Complete", List.of(), "")),
            true,
            true,
            true,
            true),
        new English());
  }

  /** The same for somebody who has not logged in. */
  public static PanelCase anonymous() {
    PanelModel full = open().panel();
    return new PanelCase(
        new PanelModel(
            full.epic(),
            full.overall(),
            full.lozenge(),
            full.sentence(),
            null,
            "",
            List.of(),
            full.rows(),
            false,
            true,
            false,
            false),
        new English());
  }

  /** An epic that no requirement applies to. */
  public static PanelCase empty() {
    PanelModel model =
        new PanelModel(
            "A-1",
            "None",
            "",
            "Nothing",
            new Start("Create <all>", "a,b"),
            "",
            List.of(),
            List.of(),
            true,
            true,
            true,
            true);
    return new PanelCase(model, new English());
  }

  private static Row row(
      String key, boolean met, List<Item> items, String gap, List<Point> points, String owners) {
    return new Row(
        key,
        "Name of " + key,
        "Why it's asked for",
        met ? "The plan was written for A-2 & A-3" : "",
        met ? "READY" : "INCOMPLETE",
        met ? "aui-lozenge-success" : "aui-lozenge-error",
        met,
        !met,
        items,
        gap,
        points,
        met ? null : new Step("Fill in <it>", "", 0, "https://example.org/1#a&b"),
        met ? null : new Step("Ask Priya", "ask", 7, ""),
        owners,
        "page,url");
  }
}
