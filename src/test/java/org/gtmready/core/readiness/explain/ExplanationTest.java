package org.gtmready.core.readiness.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gtmready.core.readiness.evaluate.Facts.missing;
import static org.gtmready.core.readiness.evaluate.Facts.page;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.gtmready.core.ShippedMessages;
import org.gtmready.core.host.Messages;
import org.gtmready.core.readiness.evaluate.Verdict;
import org.gtmready.core.readiness.visibility.VerdictRedactor;
import org.gtmready.core.readiness.visibility.Visible;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people read when the gate refuses and in the rows of the panel, word for word. */
class ExplanationTest {

  private static final String HELP = "https://jira.example.com/plugins/servlet/gtm/refused";

  @ParameterizedTest
  @CsvSource({"en, ENGLISH", "de, GERMAN"})
  void saysItWordForWord(String language, String constant) throws IOException {
    Messages words = constant.equals("GERMAN") ? ShippedMessages.GERMAN : ShippedMessages.ENGLISH;
    String release = constant.equals("GERMAN") ? "Freigeben" : "Release";
    StringBuilder said = new StringBuilder();
    Cases.verdicts()
        .forEach(
            (name, verdict) ->
                said.append("# ")
                    .append(name)
                    .append('\n')
                    .append(String.join("\n", new Refusal(words, HELP).lines(verdict, release)))
                    .append('\n'));
    Cases.rows()
        .forEach(
            (name, row) ->
                said.append("# row: ")
                    .append(name)
                    .append('\n')
                    .append(new Explanation(words).line(row))
                    .append('\n'));

    assertThat(said).hasToString(golden("explanations." + language + ".txt"));
  }

  @Test
  void tellsNothingOfAHiddenPage() {
    Verdict verdict =
        VerdictRedactor.apply(
            Cases.byDefault(page(1, missing("competitive-alternatives"))), evidence -> Visible.NO);

    assertThat(
            String.join("\n", new Refusal(ShippedMessages.ENGLISH, HELP).lines(verdict, "Release")))
        .contains("A restricted page is incomplete")
        .doesNotContain("alternatives", "Title", "wiki", "7");
  }

  private static String golden(String name) throws IOException {
    try (var in = ExplanationTest.class.getResourceAsStream(name)) {
      return in == null
          ? "(no golden file " + name + ")"
          : new String(in.readAllBytes(), StandardCharsets.UTF_8)
              .lines()
              .collect(Collectors.joining("\n", "", "\n"));
    }
  }
}
