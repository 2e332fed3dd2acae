package org.gtmready.sandbox.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gtmready.sandbox.it.PlanSite.await;
import static org.gtmready.sandbox.it.PlanSite.macro;
import static org.gtmready.sandbox.it.PlanSite.row;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Each product, and each node of Jira, as a process of its own. */
@Timeout(300)
class ApartIT {

  private static final String TODAY = "What they use today";

  @TempDir Path folder;

  private String jira;
  private String confluence;

  @BeforeEach
  void addresses() throws IOException {
    jira = "http://localhost:" + Postgres.freePort() + "/jira";
    confluence = "http://localhost:" + Postgres.freePort() + "/confluence";
  }

  @Test
  void aPageIsLinkedAndItsChangesArrive_whenTheProductsRunApart() throws Exception {
    try (SandboxProcess first = jira()) {
      assertThat(first.printed())
          .contains("Nobody answers at " + confluence)
          .doesNotContain("Confluence: ");
      try (SandboxProcess second = confluence()) {
        assertThat(second.printed()).doesNotContain("Jira: ");
        PlanSite site = new PlanSite(jira, confluence);
        await(() -> overall("LAUNCH-1"), "READY"); // the demo's links are made when both are there
        changeArrives(site, "Spreadsheets");
        assertThat(first.end()).isZero();
        try (SandboxProcess again = jira()) {
          changeArrives(site, "Sticky notes");
          assertThat(overall("LAUNCH-1")).isEqualTo("READY");
          assertThat(again.printed()).doesNotContain("Nobody answers");
        }
        assertThat(second.end()).isZero();
      }
    }
  }

  private String overall(String epic) {
    return Http.as(jira, "pm")
        .get("/rest/gtm/1.0/epics/" + epic + "/readiness")
        .json()
        .get("overall")
        .asText();
  }

  private static void changeArrives(PlanSite site, String text) throws Exception {
    String page = site.page(macro("positioning", row(TODAY, "")));
    String epic = site.epic();
    assertThat(site.link(epic, "positioning", page).status()).isEqualTo(201);
    site.save(page, macro("positioning", row(TODAY, text)));
    await(() -> site.reading(epic, "positioning"), "read 2");
  }

  @Test
  void theOtherNodeWorksOn_andHasAllThatWasAcknowledged_whenOneIsKilled() throws Exception {
    try (Postgres postgres = Postgres.start();
        SandboxProcess wiki = confluence("--db", postgres.url())) {
      LinkingLoad load;
      String two;
      try (SandboxProcess one = jira("--db", postgres.url());
          SandboxProcess other = secondNode(postgres)) {
        two = other.line("Jira node 2: ");
        load = new LinkingLoad(jira, confluence);
        load.start();
        load.awaitAcknowledged(40);
        load.killing();
        one.kill();
        load.join();
        assertThat(load.brokenInFlight()).as("requests that the kill met").isPositive();
        assertThat(load.refused()).isEmpty();
        load.assertKept(two);

        // Confluence tells node 1, which is gone: node 2 has to ask
        PlanSite site = new PlanSite(two, confluence);
        changeArrives(site, "Spreadsheets");
        String epic = site.epic();
        try (SandboxProcess back = jira("--db", postgres.url())) {
          assertThat(Http.as(jira, "pm").get("/rest/api/2/issue/" + epic).status()).isEqualTo(200);
          assertThat(back.end()).isZero();
        }
        assertThat(other.end()).isZero();
      }
      assertThat(wiki.end()).isZero();
    }
  }

  @Test
  void saysWhatIsWrong_andEndsWithAStatus_whenNodesHaveNoDatabaseInCommon() throws Exception {
    try (SandboxProcess refused = SandboxProcess.launch(folder, "--nodes", "2")) {
      assertThat(refused.ended()).isEqualTo(2);
      assertThat(refused.printed()).startsWith("Several Jira nodes need --db:").contains("Usage:");
    }
  }

  @Test
  void saysWhatIsWrong_andEndsWithAStatus_whenANodeFindsNoFirstOne() throws Exception {
    try (Postgres postgres = Postgres.start();
        SandboxProcess refused =
            SandboxProcess.launch(
                folder,
                all(
                    "--only",
                    "jira",
                    "--confluence-url",
                    confluence,
                    "--node",
                    "2",
                    "--db",
                    postgres.url()))) {
      assertThat(refused.ended()).isEqualTo(1);
      assertThat(refused.printed()).contains("Node 2 finds no node 1 on this database");
    }
  }

  private SandboxProcess jira(String... more) throws Exception {
    List<String> options = new ArrayList<>(List.of("--only", "jira", "--jira-port", port(jira)));
    options.addAll(List.of("--confluence-url", confluence));
    options.addAll(List.of(more));
    return SandboxProcess.start(folder, "Jira: ", all(options.toArray(new String[0])));
  }

  private SandboxProcess secondNode(Postgres postgres) throws Exception {
    return SandboxProcess.start(
        folder,
        "Jira node 2: ",
        all(
            "--only",
            "jira",
            "--node",
            "2",
            "--jira-port",
            "0",
            "--confluence-url",
            confluence,
            "--db",
            postgres.url()));
  }

  private SandboxProcess confluence(String... more) throws Exception {
    List<String> options =
        new ArrayList<>(List.of("--only", "confluence", "--confluence-port", port(confluence)));
    options.addAll(List.of("--jira-url", jira));
    options.addAll(List.of(more));
    return SandboxProcess.start(folder, "Confluence: ", all(options.toArray(new String[0])));
  }

  private String[] all(String... options) {
    List<String> all =
        new ArrayList<>(
            List.of("-Dgtm.reconcile.seconds=1", "--home", folder.resolve("home").toString()));
    all.addAll(List.of(options));
    return all.toArray(new String[0]);
  }

  private static String port(String address) {
    return String.valueOf(URI.create(address).getPort());
  }
}
