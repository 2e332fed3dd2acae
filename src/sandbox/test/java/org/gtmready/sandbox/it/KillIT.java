package org.gtmready.sandbox.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** kill -9 of the whole sandbox in the middle of work, and the orderly end. */
@Timeout(300)
class KillIT {

  @TempDir Path folder;

  private SandboxProcess start(String... options) throws Exception {
    List<String> all = new ArrayList<>(List.of("--home", folder.resolve("home").toString()));
    all.addAll(List.of("--jira-port", "0", "--confluence-port", "0"));
    all.addAll(List.of(options));
    return SandboxProcess.start(folder, "Confluence: ", all.toArray(new String[0]));
  }

  @Test
  void keepsEveryAcknowledgedIssue_whenItIsKilled_andEndsCleanly_whenItIsAskedTo()
      throws Exception {
    List<String> acknowledged = new ArrayList<>();
    try (SandboxProcess first = start()) {
      Http pm = Http.as(first.line("Jira: "), "pm");
      Thread client =
          new Thread(
              () -> {
                try {
                  while (true) {
                    Http.Answer answer = pm.post("/rest/api/2/issue", issue(acknowledged.size()));
                    synchronized (acknowledged) {
                      acknowledged.add(answer.json().path("key").asText());
                      acknowledged.notifyAll();
                    }
                  }
                } catch (AssertionError broken) {
                  // the connection broke
                }
              });
      client.start();
      synchronized (acknowledged) {
        while (acknowledged.size() < 50) {
          acknowledged.wait();
        }
      }
      first.kill();
      client.join();
    }

    try (SandboxProcess second = start()) {
      Http again = Http.as(second.line("Jira: "), "pm");
      for (String key : acknowledged) {
        assertThat(again.get("/rest/api/2/issue/" + key).status()).as(key).isEqualTo(200);
      }
      assertThat(second.end()).isZero();
    }
    try (Stream<Path> files = Files.walk(folder.resolve("home"))) {
      assertThat(files)
          .as("H2 had no trouble")
          .noneMatch(it -> it.toString().endsWith(".trace.db"));
    }
  }

  private static String issue(int number) {
    return """
        {"fields": {"project": {"key": "LAUNCH"}, "issuetype": {"name": "Task"}, "summary": "Kept %d"}}
        """
        .formatted(number);
  }

  @Test
  void keepsEveryAcknowledgedLinkAndNoHalfOne_whenItIsKilledInTheMiddleOfLinking_onH2()
      throws Exception {
    losesNothing();
  }

  @Test
  void keepsEveryAcknowledgedLinkAndNoHalfOne_whenItIsKilledInTheMiddleOfLinking_onPostgres()
      throws Exception {
    try (Postgres postgres = Postgres.start()) {
      losesNothing("--db", postgres.url());
    }
  }

  private void losesNothing(String... options) throws Exception {
    LinkingLoad load;
    try (SandboxProcess first = start(options)) {
      load = new LinkingLoad(first.line("Jira: "), first.line("Confluence: "));
      load.start();
      load.awaitAcknowledged(80);
      load.killing();
      first.kill();
      load.join();
    }
    assertThat(load.brokenInFlight()).as("requests that the kill met").isPositive();
    assertThat(load.refused()).isEmpty();

    try (SandboxProcess second = start(options)) {
      load.assertKept(second.line("Jira: "));
    }
  }
}
