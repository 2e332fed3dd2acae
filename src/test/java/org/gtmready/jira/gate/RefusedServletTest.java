package org.gtmready.jira.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.gtmready.core.ShippedMessages;
import org.gtmready.web.Templates;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The page to which a refusal points explains every code that the documentation explains. */
class RefusedServletTest {

  private static final Pattern ROW = Pattern.compile("(?m)^\\| `(GTM-[^`]+)` \\|");

  @ParameterizedTest
  @CsvSource({"ENGLISH, “Check now”", "GERMAN, „Jetzt prüfen“"})
  void saysWhatToDo_andWhatEachCodeMeans(String language, String button) throws IOException {
    ShippedMessages words =
        language.equals("GERMAN") ? ShippedMessages.GERMAN : ShippedMessages.ENGLISH;
    Document page = Jsoup.parse(new RefusedServlet(words, new Templates()).html());

    assertThat(page.select("ol li").eachText()).hasSize(4).anyMatch(it -> it.contains(button));
    assertThat(page.select("tbody th").eachText()).isEqualTo(documented());
    assertThat(page.select("tbody td").eachText()).hasSize(documented().size());
    assertThat(page.text()).doesNotContain("gtm.help");
    assertThat(button.substring(1, button.length() - 1)).isEqualTo(words.text("gtm.panel.check"));
  }

  private static List<String> documented() throws IOException {
    Path here = Path.of("").toAbsolutePath();
    Path root = Files.isDirectory(here.resolve("docs")) ? here : here.getParent();
    return ROW.matcher(Files.readString(root.resolve("docs/refused.md")))
        .results()
        .map((MatchResult row) -> row.group(1))
        .toList();
  }
}
