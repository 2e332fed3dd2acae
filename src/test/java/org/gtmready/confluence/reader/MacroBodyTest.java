package org.gtmready.confluence.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gtmready.confluence.reader.Fixture.CANVAS;
import static org.gtmready.confluence.reader.Fixture.macro;

import org.gtmready.confluence.reader.MacroBody.Result;
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
    Result outcome = MacroBody.add(BEFORE + macro + AFTER, CANVAS, "<p>new</p>");

    assertThat(outcome).isInstanceOf(Result.Written.class);
    String storage = ((Result.Written) outcome).storage();
    assertThat(storage).startsWith(BEFORE + OPEN).endsWith("</ac:structured-macro>" + AFTER);
    assertThat(storage)
        .containsOnlyOnce(
            "<ac:rich-text-body><p>new</p></ac:rich-text-body></ac:structured-macro>");
    assertThat(storage.contains(EPIC)).isEqualTo(macro.contains(EPIC));
  }

  @Test
  void writesBelowWhatTheMacroHolds_andNowhereElse() {
    String body = "<p>mine &auml;<br/> </p>\r\n<table><tr><th>a</th></tr></table> ";
    String page = BEFORE + macro("gtm-canvas", body) + AFTER;

    assertThat(MacroBody.add(page, CANVAS, "<p>new</p>"))
        .isEqualTo(new Result.Written(page.replace(body, body + "<p>new</p>")));
  }

  @Test
  void leavesThePageAlone_whenTheMacroIsNotThereOrNeverEnds() {
    assertThat(MacroBody.add("<p>gtm-canvas</p>", CANVAS, "x")).isEqualTo(new Result.NoMacro());
    assertThat(MacroBody.add(OPEN + "><ac:rich-text-body>", CANVAS, "x"))
        .isEqualTo(new Result.NoMacro());
  }
}
