package org.gtmready.sandbox.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.gtmready.sandbox.host.Sandbox;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Client libraries that nobody here wrote find in the sandbox what they expect of the products. */
@SandboxTest
class ClientsIT {

  private static final Path CLIENTS = Repository.ROOT.resolve("src/sandbox/test/clients");
  private static final int MINUTES = 5;
  private static Path fetched;

  @BeforeAll
  static void fetch() throws Exception {
    Run run = run(List.of("bin/clients"), Map.of());
    assertThat(run.status()).as(run.output()).isZero();
    fetched = Path.of(run.output().strip().lines().reduce((first, last) -> last).orElseThrow());
  }

  @ParameterizedTest
  @ValueSource(strings = {"jira-js", "jira-client", "confluence-js", "confluence-api"})
  void everyCallWorks_ofTheJavaScriptClient(String client, Sandbox sandbox) throws Exception {
    passes(sandbox, "node", fetched.resolve(client + ".mjs").toString());
  }

  /** Debian's own Python, which sees Debian's package of the library. */
  @Test
  void everyCallWorks_ofThePythonClient(Sandbox sandbox) throws Exception {
    passes(sandbox, "/usr/bin/python3", CLIENTS.resolve("pycontribs_jira.py").toString());
  }

  private static void passes(Sandbox sandbox, String... command) throws Exception {
    Run run =
        run(
            List.of(command),
            Map.of(
                "JIRA_URL", sandbox.jira().baseUrl(),
                "CONFLUENCE_URL", sandbox.confluence().baseUrl()));

    assertThat(run.output()).contains("ok ").doesNotContain("FAILED");
    assertThat(run.status()).as(run.output()).isZero();
  }

  /** What a program said, and how it ended. */
  private record Run(int status, String output) {}

  private static Run run(List<String> command, Map<String, String> variables) throws Exception {
    ProcessBuilder builder = new ProcessBuilder(command).directory(Repository.ROOT.toFile());
    builder.environment().putAll(variables);
    Process process = builder.redirectErrorStream(true).start();
    CompletableFuture<String> output =
        CompletableFuture.supplyAsync(() -> text(process.getInputStream()));
    if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
      process.destroyForcibly();
      throw new AssertionError(command + " did not end within minutes: " + output.get());
    }
    return new Run(process.exitValue(), output.get());
  }

  private static String text(InputStream in) {
    try {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
