package org.gtmready.confluence.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.gtmready.confluence.ShippedLanguages;
import org.gtmready.core.host.Messages;
import org.gtmready.core.plan.Column;
import org.gtmready.core.plan.Field;
import org.gtmready.core.plan.FieldContent;
import org.gtmready.core.plan.FieldContent.Rows;
import org.gtmready.core.plan.FieldContent.Value;
import org.gtmready.core.plan.PlanContent;
import org.gtmready.core.plan.PlanTemplate;
import org.gtmready.core.plan.PlanTemplates;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The written form of every template in every language. */
class PlanMarkupTest {

  private static final List<Messages> LANGUAGES = new ShippedLanguages().all();
  private static final PlanReader READER =
      new PlanReader(PlanTemplates.all(), new ShippedLanguages().byCode());
  private static final String PLACEHOLDER = "<ac:placeholder>[^<]*</ac:placeholder>";

  /** A template's form in a language. */
  record Form(PlanTemplate template, Messages words) {

    String of(List<Field> fields) {
      return PlanMarkup.form(template, fields, words);
    }

    String whole() {
      return PlanMarkup.form(template, words);
    }

    PlanContent read(String form) {
      return READER.read(Fixture.macro(template.macro(), form)).counting().get(0);
    }

    String label(String key) {
      return words.text("gtm.template." + template.key() + "." + key + ".label");
    }

    @Override
    public String toString() {
      return template.key() + " " + words.text("gtm.option.yes");
    }
  }

  static Stream<Form> forms() {
    return PlanTemplates.all().stream()
        .flatMap(template -> LANGUAGES.stream().map(words -> new Form(template, words)));
  }

  @ParameterizedTest
  @MethodSource("forms")
  void asksInTheOrderOfTheTemplate(Form form) {
    List<String> asked = new ArrayList<>();
    for (Element label :
        Jsoup.parse(form.whole(), Parser.xmlParser())
            .select("h3, tr > th:first-child:nth-last-child(2)")) {
      if (label.nameIs("h3") || label.nextElementSibling().nameIs("td")) {
        asked.add(label.text());
      }
    }
    assertThat(asked)
        .containsExactlyElementsOf(
            form.template().fields().stream().map(field -> form.label(field.key())).toList());
  }

  @ParameterizedTest
  @MethodSource("forms")
  void isReadBackAsEmpty_untilSomebodyAnswers(Form form) {
    PlanContent plan = form.read(form.whole());

    assertThat(plan.findings()).isEmpty();
    assertAllFields(form, plan, "");
  }

  @ParameterizedTest
  @MethodSource("forms")
  void everyAnswerIsRead_inThisOrderAndWithTheTablesLast(Form form) {
    List<Field> fields = form.template().fields();
    String tablesLast =
        form.of(fields.stream().filter(field -> !field.isTable()).toList())
            + form.of(fields.stream().filter(Field::isTable).toList());
    for (String written : List.of(form.whole(), tablesLast)) {
      PlanContent plan = form.read(written.replaceAll(PLACEHOLDER, "Answered"));

      assertThat(plan.findings()).isEmpty();
      assertAllFields(form, plan, "Answered");
    }
  }

  @ParameterizedTest
  @MethodSource("forms")
  void everyCellSaysWhatItTakes_andNamesTheChoices(Form form) {
    Element written = Jsoup.parse(form.whole(), Parser.xmlParser());

    assertThat(written.select("td"))
        .allSatisfy(cell -> assertThat(cell.select("ac|placeholder").text()).isNotBlank());
    form.template().fields().stream()
        .flatMap(
            field ->
                Stream.concat(
                    field.options().stream(),
                    field.columns().stream().map(Column::options).flatMap(List::stream)))
        .forEach(
            option ->
                assertThat(written.text()).contains(form.words().text("gtm.option." + option)));
  }

  private static void assertAllFields(Form form, PlanContent plan, String text) {
    for (Field field : form.template().fields()) {
      FieldContent content = plan.fields().get(field.key());
      if (field.isTable()) {
        assertThat(((Rows) content).rows())
            .singleElement()
            .satisfies(
                row ->
                    assertThat(field.columns())
                        .allSatisfy(
                            column -> assertThat(row.get(column.key()).text()).isEqualTo(text)));
      } else {
        assertThat(((Value) content).text()).as(field.key()).isEqualTo(text);
      }
    }
  }
}
