package org.gtmready.sandbox.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gtmready.sandbox.it.PlanSite.await;
import static org.gtmready.sandbox.it.PlanSite.macro;
import static org.gtmready.sandbox.it.PlanSite.row;

import com.atlassian.applinks.api.ApplicationId;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.gtmready.sandbox.host.Layout;
import org.gtmready.sandbox.host.RunningHost;
import org.gtmready.sandbox.host.Sandbox;
import org.gtmready.sandbox.host.SandboxOptions;
import org.gtmready.sandbox.services.links.Peer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A Jira that is linked to two Confluences, whose pages have the same ids. */
class TwoConfluencesIT {

  private static final String TODAY = "What they use today";
  private static final String SECRET = "link.secret";

  @TempDir static Path folder;

  private static Sandbox sandbox;
  private static Sandbox apart;

  /** At the primary Confluence. */
  private static PlanSite near;

  /** At the other one. */
  private static PlanSite far;

  private static EpicSite epics;

  @BeforeAll
  static void start() throws IOException {
    Path home = Files.createDirectory(folder.resolve("near"));
    Path other = Files.createDirectory(folder.resolve("far"));
    sandbox = start(Sandboxes.options(home));
    Files.copy(home.resolve(SECRET), other.resolve(SECRET)); // or nobody acts for anybody there
    URI jira = URI.create(sandbox.jira().baseUrl());
    apart = start(Sandboxes.options(other).withLayout(new Layout("confluence", jira, 1, 1)));
    RunningHost second = apart.confluence();
    sandbox
        .jira()
        .links()
        .connectAlso(
            Peer.of(
                "confluence", new ApplicationId(second.serverId()), URI.create(second.baseUrl())));
    near = new PlanSite(sandbox);
    far = new PlanSite(sandbox.jira().baseUrl(), second.baseUrl());
    epics = new EpicSite(sandbox);
  }

  private static Sandbox start(SandboxOptions options) {
    return Sandboxes.within(Duration.ofSeconds(90), () -> Sandbox.start(options));
  }

  @AfterAll
  static void stop() {
    try (Sandbox first = sandbox;
        Sandbox second = apart) {
      assertThat(first.jira().failures()).isEmpty();
      assertThat(first.confluence().failures()).isEmpty();
      assertThat(second.confluence().failures()).isEmpty();
    }
  }

  @Test
  void aPageOfEither_isReadByItsAddress_andItsChangesArrive() throws Exception {
    Twins twins = new Twins();
    for (String path : List.of("/pages/viewpage.action?pageId=%s", "/spaces/GTM/pages/%s/Plan")) {
      String epic = far.epic();
      String address = path.formatted(twins.far);
      linked(epic, "positioning", apart.confluence().baseUrl() + address);
      linked(epic, "sales-enablement", sandbox.confluence().baseUrl() + address);

      JsonNode positioning = far.requirement(epic, "positioning", "pm");
      assertThat(positioning.at("/evidence/0/kind").asText()).isEqualTo("page");
      assertThat(positioning.at("/evidence/0/title").asText()).isEqualTo(far.title(twins.far));
      assertThat(positioning.at("/evidence/0/url").asText())
          .startsWith(apart.confluence().baseUrl());
      assertThat(near.requirement(epic, "sales-enablement", "pm").at("/evidence/0/title").asText())
          .isEqualTo(near.title(twins.near));
    }

    String epic = far.epic();
    linked(epic, "positioning", address(apart, twins.far));
    linked(epic, "sales-enablement", address(sandbox, twins.near));
    assertThat(far.reading(epic, "positioning")).isEqualTo("read 1");
    assertThat(lacksToday(epic)).isTrue();
    far.save(twins.far, macro("positioning", row(TODAY, "Spreadsheets")));
    await(() -> far.reading(epic, "positioning"), "read 2");
    assertThat(lacksToday(epic)).isFalse();
    assertThat(near.reading(epic, "sales-enablement")).isEqualTo("read 1");

    near.save(twins.near, macro("sales-enablement", "<p>y</p>"));
    near.save(twins.near, macro("sales-enablement", "<p>z</p>"));
    await(() -> near.reading(epic, "sales-enablement"), "read 3");
    assertThat(far.reading(epic, "positioning")).isEqualTo("read 2");
  }

  @Test
  void aPageThatIsRestrictedThere_isHidden_thoughItsTwinHereIsNot() throws Exception {
    Twins twins = new Twins();
    String title = far.title(twins.far);
    String epic = far.epic();
    linked(epic, "positioning", address(apart, twins.far));
    linked(epic, "sales-enablement", address(sandbox, twins.near));
    assertThat(far.requirement(epic, "positioning", "viewer").toString()).contains(title);

    far.restrictToProductManager(twins.far);

    await(() -> far.requirement(epic, "positioning", "viewer").toString().contains(title), false);
    JsonNode hidden = far.requirement(epic, "positioning", "viewer");
    assertThat(hidden.toString()).doesNotContain(title, "used-today", TODAY);
    assertThat(hidden.at("/evidence/0/restricted").asBoolean()).isTrue();
    assertThat(far.requirement(epic, "positioning", "pm").toString()).contains(title);
    assertThat(near.requirement(epic, "sales-enablement", "viewer").toString())
        .contains(near.title(twins.near));

    near.restrictToProductManager(twins.near);
    far.open(twins.far);
    await(() -> far.requirement(epic, "positioning", "viewer").toString().contains(title), true);
    await(
        () ->
            near.requirement(epic, "sales-enablement", "viewer")
                .toString()
                .contains(near.title(twins.near)),
        false);
  }

  @Test
  void searchesAndCreatesInThePrimary() {
    String epic = far.epic();
    String found = far.page(macro("positioning", row(TODAY, "x")));
    String title = far.title(found);
    String words = title.replace(" ", "%20");
    assertThat(far.jira("pm").get("/rest/gtm/1.0/pages?query=" + words).body())
        .doesNotContain(title);
    String here = near.title(near.page(macro("positioning", row(TODAY, "x"))));
    assertThat(near.jira("pm").get("/rest/gtm/1.0/pages?query=" + here.replace(" ", "%20")).body())
        .contains(here);

    Map<String, String> page =
        Map.of("requirement", "positioning", "space", "GTM", "title", epic + " positioning");
    Http.Answer made =
        near.jira("pm")
            .post(
                "/rest/gtm/1.0/epics/" + epic + "/pages",
                EpicSite.JSON.valueToTree(page).toString());
    assertThat(made.status()).as(made.body()).isEqualTo(201);
    assertThat(made.json().get("edit").asText()).startsWith(sandbox.confluence().baseUrl());
    assertThat(near.reading(epic, "positioning")).isEqualTo("read 2");
  }

  private static void linked(String epic, String requirement, String address) {
    Http.Answer answer = epics.linkUrl(epic, requirement, address);
    assertThat(answer.status()).as(answer.body()).isEqualTo(201);
  }

  private static String address(Sandbox where, String page) {
    return where.confluence().baseUrl() + "/pages/viewpage.action?pageId=" + page;
  }

  /** Whether the verdict names the field as one that is open. */
  private static boolean lacksToday(String epic) {
    return EpicSite.elements(far.requirement(epic, "positioning", "pm").get("atoms")).stream()
        .filter(atom -> !atom.get("passed").asBoolean())
        .anyMatch(atom -> atom.path("field").asText().equals("used-today"));
  }

  /** Two new pages, one in each Confluence, that have the same id. */
  private static final class Twins {

    private final String near;
    private final String far;

    Twins() {
      String one = TwoConfluencesIT.near.page(macro("sales-enablement", "<p>x</p>"));
      String other = TwoConfluencesIT.far.page(macro("positioning", row(TODAY, "")));
      while (!one.equals(other)) {
        if (Long.parseLong(one) < Long.parseLong(other)) {
          one = TwoConfluencesIT.near.page(macro("sales-enablement", "<p>x</p>"));
        } else {
          other = TwoConfluencesIT.far.page(macro("positioning", row(TODAY, "")));
        }
      }
      near = one;
      far = other;
    }
  }
}
