package org.gtmready.confluence.reader;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gtmready.core.host.Messages;
import org.gtmready.core.plan.Column;
import org.gtmready.core.plan.Field;
import org.gtmready.core.plan.FieldType;
import org.gtmready.core.plan.Need;
import org.gtmready.core.plan.PlanContent;
import org.gtmready.core.plan.PlanTemplate;

/** A small template in two languages, and shorthand for markup. */
final class Fixture {

  static final PlanTemplate CANVAS =
      new PlanTemplate(
          "canvas",
          List.of(
              single("today", FieldType.TEXT),
              single("outcome", FieldType.LINE),
              new Field(
                  "alternatives",
                  FieldType.TABLE,
                  Need.REQUIRED,
                  List.of(
                      new Column("name", FieldType.LINE, true, List.of()),
                      new Column("kind", FieldType.ENUM, true, List.of())),
                  List.of())));

  static final PlanTemplate OTHER =
      new PlanTemplate("other", List.of(single("today", FieldType.TEXT)));

  private static final Map<String, String> ENGLISH =
      Map.of(
          "gtm.template.canvas.today.label", "What they use today",
          "gtm.template.canvas.today.guide", "Name the spreadsheet, person or tool.",
          "gtm.template.canvas.outcome.label", "Meaningfully different outcome",
          "gtm.template.canvas.alternatives.label", "Competitive alternatives",
          "gtm.template.canvas.alternatives.name.label", "Name",
          "gtm.template.canvas.alternatives.kind.label", "Kind",
          "gtm.template.other.today.label", "What they use today");

  private static final Map<String, String> GERMAN =
      Map.of(
          "gtm.template.canvas.today.label", "Was sie heute nutzen",
          "gtm.template.canvas.outcome.label", "Spürbar anderes Ergebnis",
          "gtm.template.canvas.alternatives.label", "Alternativen im Wettbewerb",
          "gtm.template.canvas.alternatives.name.label", "Bezeichnung",
          "gtm.template.canvas.alternatives.kind.label", "Art",
          "gtm.template.other.today.label", "Was sie heute nutzen");

  static final Map<String, Messages> LANGUAGES = languages();

  private Fixture() {}

  static PlanReader reader() {
    return new PlanReader(List.of(CANVAS, OTHER), LANGUAGES);
  }

  static List<PlanContent> read(String storage) {
    return reader().read(storage).counting();
  }

  /** The canvas plan of a page that consists of its macro with this body. */
  static PlanContent canvas(String body) {
    return read(macro("gtm-canvas", body)).get(0);
  }

  static String macro(String name, String body) {
    return "<ac:structured-macro ac:name=\""
        + name
        + "\" ac:schema-version=\"1\"><ac:parameter ac:name=\"epic\">LAUNCH-1</ac:parameter>"
        + "<ac:rich-text-body>"
        + body
        + "</ac:rich-text-body></ac:structured-macro>";
  }

  static String row(String label, String value) {
    return "<tr><th>" + label + "</th><td>" + value + "</td></tr>";
  }

  static String table(String... rows) {
    return "<table class=\"wrapped\"><colgroup><col /><col /></colgroup><tbody>"
        + String.join("", rows)
        + "</tbody></table>";
  }

  private static Field single(String key, FieldType type) {
    return new Field(key, type, Need.REQUIRED, List.of(), List.of());
  }

  private static Map<String, Messages> languages() {
    Map<String, Messages> languages = new LinkedHashMap<>();
    languages.put("en", words(ENGLISH));
    languages.put("de", words(GERMAN));
    return languages;
  }

  private static Messages words(Map<String, String> texts) {
    return (key, args) -> texts.getOrDefault(key, "");
  }
}
