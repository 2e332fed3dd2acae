package org.gtmready.sandbox.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A sandbox that is a process of its own, as bin/sandbox starts it. */
class KillIT {

  @TempDir Path folder;

  private record Started(Process process, String jira) {}

  private Started start() throws Exception {
    Path log = Files.createTempFile(folder, "sandbox", ".log");
    String classPath =
        Repository.ROOT.resolve("target/sandbox/classes")
            + File.pathSeparator
            + Files.readString(Repository.ROOT.resolve("target/sandbox/classpath.txt"));
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin/java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Dorg.slf4j.simpleLogger.defaultLogLevel=warn",
                "-cp",
                classPath,
                "org.gtmready.sandbox.host.Main",
                "--plugin",
                Repository.pluginJar().toString(),
                "--home",
                folder.resolve("home").toString(),
                "--jira-port",
                "0",
                "--confluence-port",
                "0")
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(120);
    while (System.nanoTime() < end) {
      String text = Files.readString(log);
      if (text.contains("Confluence: ")) {
        return new Started(
            process,
            text.lines()
                .filter(it -> it.startsWith("Jira: "))
                .findFirst()
                .orElseThrow()
                .substring(6));
      }
      if (!process.isAlive()) {
        throw new AssertionError("Ended with " + process.exitValue() + ":\n" + text);
      }
      Thread.sleep(100);
    }
    process.destroyForcibly();
    throw new AssertionError("No start:\n" + Files.readString(log));
  }

  @Test
  void keepsEveryAcknowledgedIssue_whenItIsKilled_andEndsCleanly_whenItIsAskedTo()
      throws Exception {
    List<String> acknowledged = new ArrayList<>();
    Started first = start();
    Thread killer =
        new Thread(
            () -> {
              try {
                Thread.sleep(1500);
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
              }
              first.process().destroyForcibly();
            });
    killer.start();
    Http pm = Http.as(first.jira(), "pm");
    try {
      while (true) {
        Http.Answer answer = pm.post("/rest/api/2/issue", issue(acknowledged.size()));
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        acknowledged.add(answer.json().path("key").asText());
      }
    } catch (AssertionError e) {
      assertThat(e).hasMessageStartingWith("POST /rest/api/2/issue: "); // the connection broke
    }
    killer.join();
    assertThat(acknowledged).isNotEmpty();

    Started second = start();
    Http again = Http.as(second.jira(), "pm");
    for (String key : acknowledged) {
      assertThat(again.get("/rest/api/2/issue/" + key).status()).as(key).isEqualTo(200);
    }
    second.process().destroy();
    assertThat(second.process().waitFor(30, TimeUnit.SECONDS)).isTrue();
    assertThat(second.process().exitValue()).isZero();
  }

  private static String issue(int number) {
    return """
        {"fields": {"project": {"key": "LAUNCH"}, "issuetype": {"name": "Task"}, "summary": "Kept %d"}}
        """
        .formatted(number);
  }
}
