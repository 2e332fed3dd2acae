package org.gtmready.confluence.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.gtmready.confluence.ShippedLanguages;
import org.gtmready.confluence.reader.PlanMarkup;
import org.gtmready.confluence.reader.PlanReader;
import org.gtmready.core.plan.CheckContext;
import org.gtmready.core.plan.Field;
import org.gtmready.core.plan.PlanChecker;
import org.gtmready.core.plan.PlanContent;
import org.gtmready.core.plan.PlanTemplate;
import org.gtmready.core.plan.PlanTemplates;
import org.gtmready.core.plan.lint.LintRules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FormGapsTest {

  private static final ShippedLanguages LANGUAGES = new ShippedLanguages();
  private static final PlanReader READER = new PlanReader(PlanTemplates.all(), LANGUAGES.byCode());
  private static final PlanChecker CHECKER = new PlanChecker(LANGUAGES, LintRules.shipped());
  private static final PlanTemplate POSITIONING = PlanTemplates.byKey("positioning").orElseThrow();

  static List<PlanTemplate> templates() {
    return PlanTemplates.all();
  }

  @ParameterizedTest
  @MethodSource("templates")
  void allFieldsLack_whereNobodyStartedTheForm(PlanTemplate template) {
    assertThat(gaps(template, "")).isEqualTo(template.fields());
    assertThat(gaps(template, "<p>One sentence.</p><table><tr><td>a</td><td>b</td></tr></table>"))
        .isEqualTo(template.fields());
  }

  @ParameterizedTest
  @MethodSource("templates")
  void nothingLacks_afterTheGapsWereWritten(PlanTemplate template) {
    IntStream.range(0, template.fields().size())
        .forEach(
            there -> {
              String body = "<p>Ours</p>" + form(template, template.fields().subList(0, there));
              String filled = body + form(template, gaps(template, body));

              assertThat(gaps(template, filled)).isEmpty();
              assertThat(read(template, filled).findings()).isEmpty();
            });
  }

  @Test
  void onlyRequiredFieldsLack_onceTheFormWasStarted() {
    assertThat(gaps(POSITIONING, form(POSITIONING, POSITIONING.fields().subList(0, 2))))
        .extracting(Field::key)
        .startsWith("competitive-alternatives", "unique-attributes", "value")
        .endsWith("owner", "co-owner")
        .doesNotContain("relevant-trend", "message-tested");
  }

  @Test
  void aFieldUnderALabelThatIsNearlyRight_isNotWrittenAgain() {
    String body =
        form(POSITIONING, List.of(POSITIONING.field("owner").orElseThrow()))
            .replace("Owner (product)", "Ownr (product)");
    assertThat(read(POSITIONING, body).findings()).isNotEmpty();
    assertThat(gaps(POSITIONING, body)).extracting(Field::key).doesNotContain("owner");
  }

  @Test
  void nothingLacks_whereThePageCannotBeReadOrThePlanDoesNotCount() {
    assertThat(gaps(POSITIONING, "<b>".repeat(2_000))).isEmpty();
    String two = macro(POSITIONING, "<p>x</p>").repeat(2);
    PlanContent second = READER.read(two).plan(POSITIONING, 1).orElseThrow();
    assertThat(gaps(POSITIONING, second)).isEmpty();
  }

  private static List<Field> gaps(PlanTemplate template, String body) {
    return gaps(template, read(template, body));
  }

  private static List<Field> gaps(PlanTemplate template, PlanContent content) {
    return FormGaps.in(
        template, new JudgedPlan(content, CHECKER.check(template, content, 1, CheckContext.ALONE)));
  }

  private static PlanContent read(PlanTemplate template, String body) {
    return READER.read(macro(template, body)).plan(template, 0).orElseThrow();
  }

  private static String form(PlanTemplate template, List<Field> fields) {
    return PlanMarkup.form(template, fields, LANGUAGES.all().get(0));
  }

  private static String macro(PlanTemplate template, String body) {
    return "<ac:structured-macro ac:name=\""
        + template.macro()
        + "\"><ac:rich-text-body>"
        + body
        + "</ac:rich-text-body></ac:structured-macro>";
  }
}
