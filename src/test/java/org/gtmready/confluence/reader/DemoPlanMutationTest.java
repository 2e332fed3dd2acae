package org.gtmready.confluence.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.gtmready.core.ShippedMessages;
import org.gtmready.core.plan.CheckContext;
import org.gtmready.core.plan.Field;
import org.gtmready.core.plan.FieldType;
import org.gtmready.core.plan.PlanChecker;
import org.gtmready.core.plan.PlanContent;
import org.gtmready.core.plan.PlanFacts;
import org.gtmready.core.plan.PlanTemplate;
import org.gtmready.core.plan.PlanTemplates;
import org.gtmready.core.plan.lint.LintRules;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Complete plans of the demo, with one field emptied in every way that people leave one open. */
class DemoPlanMutationTest {

  private static final List<String> NO_ANSWERS =
      List.of(
          "TBD",
          "T.B.D.",
          "TBD / TBC",
          "TBD later",
          "TBD by next week",
          "TODO: fill in",
          "to be confirmed",
          "n/a",
          "not applicable",
          "unknown",
          "pending",
          "...",
          "x",
          "lorem ipsum dolor sit amet",
          "wird noch ergänzt",
          "wird nachgereicht",
          "in Klärung",
          "folgt",
          "steht noch aus",
          "entfällt",
          "keine Angabe",
          "&#x3164;",
          "");

  private static final List<String> CLOTHES =
      List.of(
          "%s",
          "<p>%s</p>",
          "<p><strong>%s</strong></p>",
          "<p><em>%1$s</em></p><p>%1$s</p>",
          "<ul><li>%1$s</li><li>%1$s</li><li><p>%1$s</p></li></ul>",
          "<ac:structured-macro ac:name=\"status\"><ac:parameter ac:name=\"title\">%s</ac:parameter>"
              + "</ac:structured-macro>",
          "<ac:structured-macro ac:name=\"info\"><ac:rich-text-body><p>%s</p></ac:rich-text-body>"
              + "</ac:structured-macro>",
          "<ac:structured-macro ac:name=\"expand\"><ac:parameter ac:name=\"title\">More"
              + "</ac:parameter><ac:rich-text-body><p>%s</p></ac:rich-text-body></ac:structured-macro>",
          "<ac:structured-macro ac:name=\"panel\"><ac:rich-text-body><ul><li>%s</li></ul>"
              + "</ac:rich-text-body></ac:structured-macro>",
          "<ac:layout><ac:layout-section><ac:layout-cell><p>%s</p></ac:layout-cell>"
              + "</ac:layout-section></ac:layout>",
          "<ac:inline-comment-marker ac:ref=\"1\">%s</ac:inline-comment-marker>",
          "<p><span style=\"color: red;\">%s</span>&nbsp;</p><p><br/></p>",
          "<p><a href=\"#top\">%s</a></p>");

  private static final List<String> DECORATIONS =
      List.of(
          "<p>%s</p>",
          "<div>%s</div>",
          "<p><strong>%s</strong></p>",
          "<p><span style=\"color: rgb(255,0,0);\">%s</span></p>",
          "<p><ac:inline-comment-marker ac:ref=\"1\">%s</ac:inline-comment-marker></p>",
          "<p>&nbsp;%s&nbsp;</p><p><br/></p>",
          "<p><em><u>%s</u></em></p>",
          "<ul><li>%s</li></ul>");

  private final PlanReader reader =
      new PlanReader(
          PlanTemplates.all(), Map.of("en", ShippedMessages.ENGLISH, "de", ShippedMessages.GERMAN));
  private final PlanChecker checker =
      new PlanChecker(ShippedMessages.VOCABULARY, LintRules.shipped());

  static List<String> completePlans() {
    Path pages = root().resolve("src/sandbox/main/resources/demo/pages");
    try (Stream<Path> files = Files.walk(pages)) {
      return files
          .filter(file -> file.toString().endsWith(".xml"))
          .filter(file -> new DemoPlanMutationTest().isComplete(read(file)))
          .map(file -> pages.relativize(file).toString())
          .sorted()
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  @Test
  void theDemoHoldsCompletePlansOfEveryKind() {
    assertThat(completePlans())
        .contains(
            "soundtrack/plan.xml",
            "soundtrack/positioning.xml",
            "soundtrack/metrics.xml",
            "soundtrack/kit.xml",
            "audit-log/kit.xml");
  }

  @ParameterizedTest
  @MethodSource("completePlans")
  void isNeverComplete_whenAFieldHoldsNoAnswer(String plan) {
    String page = read(plan);
    List<String> fields = List.copyOf(cells(page).keySet());
    PlanTemplate template = template(page);
    int turn = 0;
    for (String field : fields) {
      for (String value : values(turn++)) {
        PlanFacts facts = facts(changed(page, field, cell -> cell.html(value)));

        assertThat(facts.filled()).as("%s: %s", field, value).doesNotContain(field);
        assertThat(facts.complete())
            .as("%s: %s", field, value)
            .isEqualTo(!isRequired(template, page, field));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("completePlans")
  void staysCompleteWithItsFingerprint_whenItsCellsAreDecorated(String plan) {
    String page = read(plan);
    PlanFacts plain = facts(page);
    for (String decoration : DECORATIONS) {
      for (String field : cells(page).keySet()) {
        PlanFacts facts =
            facts(changed(page, field, cell -> cell.html(decoration.formatted(cell.html()))));

        assertThat(facts.complete()).as("%s: %s", field, decoration).isTrue();
        assertThat(facts.fingerprint())
            .as("%s: %s", field, decoration)
            .isEqualTo(plain.fingerprint());
      }
    }
  }

  @ParameterizedTest
  @MethodSource("completePlans")
  void changesItsFingerprint_whenAnAnswerChanges(String plan) {
    String page = read(plan);
    String before = facts(page).fingerprint();
    for (String field : cells(page).keySet()) {
      if (template(page).field(field).orElseThrow().type() == FieldType.ENUM) {
        continue; // a choice with a remark behind it is the same choice
      }
      String after = facts(changed(page, field, DemoPlanMutationTest::reworded)).fingerprint();

      assertThat(after).as(field).isNotEqualTo(before);
    }
  }

  private static void reworded(Element cell) {
    cell.appendChild(new TextNode(" Or so we heard."));
  }

  /** Each no answer plainly and in one of the clothes, another one for each field; TBD in all. */
  private static List<String> values(int turn) {
    List<String> values = new ArrayList<>();
    for (int i = 0; i < NO_ANSWERS.size(); i++) {
      values.add(CLOTHES.get((i + turn) % CLOTHES.size()).formatted(NO_ANSWERS.get(i)));
    }
    CLOTHES.forEach(cloth -> values.add(cloth.formatted("TBD")));
    return values;
  }

  private static boolean isRequired(PlanTemplate template, String page, String field) {
    int tier = Integer.parseInt(page.replaceAll("(?s).*?ac:name=\"tier\">(\\d)<.*", "$1"));
    return template.field(field).orElseThrow().need().requiredAt(tier);
  }

  /** The cells of each field: one of a single field, all of a table field's rows. */
  private Map<String, Elements> cells(String page) {
    Document document = parsed(page);
    return cells(document);
  }

  private Map<String, Elements> cells(Document document) {
    PlanTemplate template = template(document.outerHtml());
    Map<String, String> keys = new LinkedHashMap<>();
    for (Field field : template.fields()) {
      String label = "gtm.template." + template.key() + "." + field.key() + ".label";
      keys.put(ShippedMessages.ENGLISH.text(label), field.key());
    }
    Map<String, Elements> cells = new LinkedHashMap<>();
    for (Element head : document.select("th")) {
      if (keys.containsKey(head.text().strip())
          && head.nextElementSibling() != null
          && head.nextElementSibling().nameIs("td")) {
        cells.put(keys.get(head.text().strip()), new Elements(head.nextElementSibling()));
      }
    }
    for (Element heading : document.select("h3")) {
      if (keys.containsKey(heading.text().strip())) {
        Elements found = heading.nextElementSibling().select("td");
        cells.put(keys.get(heading.text().strip()), found);
      }
    }
    return cells;
  }

  private String changed(String page, String field, Consumer<Element> change) {
    Document document = parsed(page);
    cells(document).get(field).forEach(change);
    return document.outerHtml();
  }

  private static Document parsed(String page) {
    Document document = Jsoup.parse(page, "", Parser.xmlParser());
    document.outputSettings().prettyPrint(false);
    return document;
  }

  private PlanFacts facts(String page) {
    List<PlanContent> plans = reader.read(page).counting();
    return checker.check(plans, 1, CheckContext.ALONE).get(0);
  }

  private boolean isComplete(String page) {
    return !reader.read(page).counting().isEmpty() && facts(page).complete();
  }

  private static PlanTemplate template(String page) {
    return PlanTemplates.all().stream()
        .filter(template -> page.contains("ac:name=\"" + template.macro() + "\""))
        .findFirst()
        .orElseThrow();
  }

  private static String read(String plan) {
    return read(root().resolve("src/sandbox/main/resources/demo/pages").resolve(plan));
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** The repository's folder; tests run in it or in the plugin module. */
  private static Path root() {
    return Files.exists(Path.of("i18n")) ? Path.of("") : Path.of("..");
  }
}
