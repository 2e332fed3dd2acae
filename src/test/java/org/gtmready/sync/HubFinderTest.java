package org.gtmready.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.gtmready.core.evidence.PlanPages.Lookup;
import org.gtmready.core.linking.NewPages.Hub;
import org.gtmready.core.linking.NewPages.HubSearch;
import org.junit.jupiter.api.Test;

class HubFinderTest {

  private static final String TWO =
      """
      {"results":[{"id":"1","title":"LAUNCH-1 GTM plan","space":{"key":"A"}},
        {"id":"2","title":"Launch of the year","space":{"key":"B"}}]}
      """;

  private final Peer confluence = new Peer("11111111-1111-1111-1111-111111111111");
  private final ConfluenceHealth health = new ConfluenceHealth(Clock.systemUTC());
  private final HubFinder finder = new HubFinder(health, new PlanGlances(health));

  @Test
  void knowsTheHubByItsPlan_notByItsTitle() {
    answers(TWO, plans("1", "plan", "LAUNCH-11") + "," + plans("2", "plan", "LAUNCH-1"));

    assertThat(find().hub()).contains(new Hub("2", "Launch of the year", "B"));
    assertThat(confluence.asked).hasSize(2);
    assertThat(cql(0))
        .isEqualTo(
            "type = page and macro = \"gtm-plan\" and (title ~ \"LAUNCH-1\" or text ~ \"LAUNCH-1\")"
                + " order by lastmodified desc");
    assertThat(finder.isHub(confluence.link(), "2", "LAUNCH-1")).isTrue();
    assertThat(finder.isHub(confluence.link(), "1", "LAUNCH-1")).isFalse();
    assertThat(finder.isHub(confluence.link(), "3", "LAUNCH-1")).isFalse();
  }

  @Test
  void takesNoPlanOfAnotherKind_andLooksOnAmongTheLastChangedHubs() {
    answers(TWO, plans("1", "positioning", "LAUNCH-1") + "," + plans("2", "plan", ""));

    assertThat(find()).isEqualTo(new HubSearch(Optional.empty(), null));
    assertThat(confluence.asked).hasSize(4);
    assertThat(cql(2)).isEqualTo("type = page and macro = \"gtm-plan\" order by lastmodified desc");
  }

  @Test
  void saysThatConfluenceDoesNotAnswer() {
    confluence.behaviour = asked -> new Peer.Answer(500, "");
    assertThat(find().problem()).isInstanceOf(Lookup.Unreachable.class);
    assertThat(confluence.asked).hasSize(1);
    assertThat(finder.isHub(confluence.link(), "2", "LAUNCH-1")).isFalse();
  }

  private void answers(String found, String plans) {
    confluence.behaviour =
        asked ->
            new Peer.Answer(
                200, asked.path().startsWith("/rest/gtm/") ? "{\"pages\":[" + plans + "]}" : found);
  }

  private static String plans(String id, String template, String epic) {
    return """
        {"id":"%s","plans":[{"template":"%s","filled":1,"total":7,"epic":"%s"}]}"""
        .formatted(id, template, epic);
  }

  private HubSearch find() {
    return finder.find(confluence.link(), "LAUNCH-1");
  }

  private String cql(int question) {
    String path = List.copyOf(confluence.asked).get(question).path();
    return URLDecoder.decode(path.substring(path.indexOf("cql=") + 4), StandardCharsets.UTF_8);
  }
}
