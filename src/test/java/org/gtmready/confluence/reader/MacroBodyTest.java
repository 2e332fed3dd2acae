package org.gtmready.confluence.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gtmready.confluence.reader.Fixture.CANVAS;
import static org.gtmready.confluence.reader.Fixture.macro;

import org.gtmready.confluence.reader.MacroBody.Result;
import org.gtmready.core.plan.FieldContent.Rows;
import org.gtmready.core.plan.FieldContent.Value;
import org.gtmready.core.plan.PlanContent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MacroBodyTest {

  private static final String BEFORE =
      "<p xmlns:x=\"y\">Caf&eacute; &nbsp;\r\n\t\uD83D\uDE80<br/>1 &lt; 2</p>";
  private static final String AFTER = "<hr/><p><![CDATA[ <b> ]]>\n end</p>";
  private static final String OPEN =
      "<ac:structured-macro ac:name=\"gtm-canvas\" ac:macro-id=\"7\"";
  private static final String EPIC = "<ac:parameter ac:name=\"epic\">A-1</ac:parameter>";

  @ParameterizedTest
  @ValueSource(
      strings = {
        OPEN + " />",
        OPEN + "></ac:structured-macro>",
        OPEN + ">" + EPIC + "</ac:structured-macro>",
        OPEN + ">" + EPIC + "<ac:rich-text-body /></ac:structured-macro>",
        OPEN + "><ac:rich-text-body></ac:rich-text-body></ac:structured-macro>",
        OPEN
            + ">"
            + EPIC
            + "<ac:rich-text-body><p> &nbsp;</p></ac:rich-text-body>"
            + "</ac:structured-macro>"
      })
  void writesIntoTheEmptyMacro_andNowhereElse(String macro) {
    Result outcome = MacroBody.write(BEFORE + macro + AFTER, CANVAS, "<p>new</p>");

    assertThat(outcome).isInstanceOf(Result.Written.class);
    String storage = ((Result.Written) outcome).storage();
    assertThat(storage).startsWith(BEFORE + OPEN).endsWith("</ac:structured-macro>" + AFTER);
    assertThat(storage)
        .containsOnlyOnce(
            "<ac:rich-text-body><p>new</p></ac:rich-text-body></ac:structured-macro>");
    assertThat(storage.contains(EPIC)).isEqualTo(macro.contains(EPIC));
  }

  @Test
  void leavesTheMacroAlone_whenItHoldsSomething() {
    assertThat(MacroBody.write(macro("gtm-canvas", "<p>mine</p>"), CANVAS, "<p>new</p>"))
        .isEqualTo(new Result.NotEmpty());
  }

  @Test
  void leavesThePageAlone_whenTheMacroIsNotThereOrNeverEnds() {
    assertThat(MacroBody.write("<p>gtm-canvas</p>", CANVAS, "x")).isEqualTo(new Result.NoMacro());
    assertThat(MacroBody.write(OPEN + "><ac:rich-text-body>", CANVAS, "x"))
        .isEqualTo(new Result.NoMacro());
  }

  @Test
  void theFormIsReadBackAsEmptyFields_withoutFindings() {
    String form = PlanMarkup.form(CANVAS, Fixture.LANGUAGES.get("de"));
    Result outcome = MacroBody.write(macro("gtm-canvas", ""), CANVAS, form);
    PlanContent plan = Fixture.read(((Result.Written) outcome).storage()).get(0);

    assertThat(plan.findings()).isEmpty();
    assertThat(plan.fields()).containsOnlyKeys("today", "outcome", "alternatives");
    assertThat(plan.fields().get("today")).isEqualTo(Value.of(""));
    assertThat(((Rows) plan.fields().get("alternatives")).rows())
        .allSatisfy(
            row -> assertThat(row).containsOnlyKeys("name", "kind").doesNotContainValue(null));
  }
}
