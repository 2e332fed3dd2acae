package org.gtmready.sandbox.confluence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.gtmready.sandbox.confluence.content.StoredPage;
import org.gtmready.sandbox.confluence.search.CqlException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchTest {

  private final Bench bench = new Bench();

  private List<String> titles(String cql) {
    return bench.search.pages(bench.user("pm"), cql).stream().map(StoredPage::title).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "space = GTM ORDER BY title | Audit log,Pricing,Soundtrack",
        "space = gtm AND type = page AND title ~ \"audit\" | Audit log",
        "title = \"pricing\" | Pricing",
        "text ~ \"median minutes\" | Soundtrack",
        "text ~ \"med*\" | Soundtrack",
        "text ~ \"\\\"minutes median\\\"\" | Soundtrack",
        "text ~ \"\\\"median minutes\\\"\" | ",
        "siteSearch ~ 'log' | Audit log",
        "label = plan order by title desc | Soundtrack,Pricing",
        "label = plan and title !~ pricing | Soundtrack",
        "label != plan | Audit log",
        "type = page and macro = \"gtm-plan\" | Pricing",
        "macro = gtm-positioning | ",
        "title != Pricing and space = GTM order by title asc | Audit log,Soundtrack",
        "(title = Pricing or title = Soundtrack) and space = NONE | "
      })
  void findsWhatTheQueryAsksFor(String cql, String expected) {
    bench.page("Audit log", "<p>Who did <b>what</b></p>");
    StoredPage pricing =
        bench.page("Pricing", "<p>Per video</p><ac:structured-macro ac:name=\"gtm-plan\"/>");
    StoredPage sound = bench.page("Soundtrack", "<p>38 minutes: median</p>");
    bench.library.addLabel(bench.user("pm"), pricing.id(), "global", "plan");
    bench.library.addLabel(bench.user("pm"), sound.id(), "global", "Plan");

    assertThat(titles(cql))
        .containsExactlyElementsOf(expected == null ? List.of() : List.of(expected.split(",")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "space",
        "space =",
        "space = GTM AND",
        "(space = GTM",
        "nope = 1",
        "\"x",
        "space = GTM order by nope",
        "space GTM"
      })
  void refusesTheQuery_whenItCannotBeUnderstood(String cql) {
    bench.page("Audit log", "<p></p>");
    bench.page("Other", "<p></p>");

    assertThatThrownBy(() -> titles(cql)).isInstanceOf(CqlException.class);
  }

  @Test
  void findsNothing_whenOneMayNotView() {
    bench.page("Audit log", "<p></p>");

    assertThat(bench.search.pages(null, "title ~ audit")).isEmpty();
  }
}
