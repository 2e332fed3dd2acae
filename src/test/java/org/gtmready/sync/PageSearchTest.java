package org.gtmready.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.gtmready.core.evidence.PlanPages.Hit;
import org.gtmready.core.evidence.PlanPages.Search;
import org.gtmready.core.evidence.PlanQuery;
import org.gtmready.core.plan.PlanGlance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageSearchTest {

  private final Peer confluence = new Peer("11111111-1111-1111-1111-111111111111");
  private final ConfluenceHealth health = new ConfluenceHealth(Clock.systemUTC());
  private final PageSearch search = new PageSearch(health, new PlanGlances(health));
  private Peer.Answer plans =
      new Peer.Answer(
          200,
          """
          {"pages":[{"id":"1","plans":[
            {"template":"positioning","filled":8,"total":11,"epic":"LAUNCH-1"},
            {"template":"made-up","filled":1,"total":1,"epic":""},
            {"template":"plan","filled":1,"total":7,"epic":"<b>"}]},
           {"id":"2","plans":[]}]}
          """);

  @BeforeEach
  void threePages() {
    confluence.behaviour =
        asked ->
            asked.path().startsWith("/rest/gtm/")
                ? plans
                : new Peer.Answer(
                    200,
                    """
                    {"results":[{"id":"1","title":"One"},{"id":"2","title":"Two"},
                      {"id":"3","title":"Three"}]}
                    """);
  }

  @Test
  void asksOnceForThePages_andOnceForTheirPlans() {
    Search found = find("audit log");

    assertThat(confluence.asked).hasSize(2);
    assertThat(confluence.asked.get(1).path())
        .isEqualTo("/rest/gtm/1.0/plans?page=1&page=2&page=3");
    assertThat(found.hits())
        .extracting(Hit::plans)
        .containsExactly(
            Optional.of(
                List.of(
                    new PlanGlance("positioning", 8, 11, "LAUNCH-1"),
                    new PlanGlance("plan", 1, 7, ""))),
            Optional.of(List.of()),
            Optional.empty());
  }

  @ParameterizedTest
  @ValueSource(ints = {302, 401, 404, 500, 200})
  void listsThePages_whenTheirPlansAreNotKnown(int status) {
    plans = new Peer.Answer(status, "<html>");
    Search found = find("audit log");
    assertThat(found.problem()).isNull();
    assertThat(found.hits()).hasSize(3).allMatch(hit -> hit.plans().isEmpty());
  }

  @ParameterizedTest
  @ValueSource(strings = {"%", "*", "?", "\"", "\\", "\"\\", "*:*", "~ -"})
  void asksNobody_forSignsAlone(String typed) {
    assertThat(find(typed).hits()).isEmpty();
    assertThat(confluence.asked).isEmpty();
  }

  @Test
  void looksForWords() {
    find("one\" OR type = \"*page");
    assertThat(query())
        .isEqualTo(
            "type = page and (title ~ \"one or type page*\" or text ~ \"one or type page\")");
  }

  @Test
  void startsWithTheLastPlansOfTheKind() {
    find(" ");
    assertThat(query())
        .isEqualTo("type = page and macro = \"gtm-positioning\" order by lastmodified desc");
  }

  private Search find(String text) {
    return search.find(confluence.link(), new PlanQuery(text, "positioning", "LAUNCH-1"));
  }

  private String query() {
    String path = confluence.asked.get(0).path();
    return URLDecoder.decode(path.substring(path.indexOf("cql=") + 4), StandardCharsets.UTF_8);
  }
}
