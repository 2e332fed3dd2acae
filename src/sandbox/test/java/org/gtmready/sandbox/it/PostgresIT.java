package org.gtmready.sandbox.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import org.gtmready.sandbox.host.Sandbox;
import org.gtmready.sandbox.host.SandboxOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The shipped jar and both products on PostgreSQL, one schema for each. */
class PostgresIT {

  @TempDir Path home;

  @Test
  void keepsIssuesAndEvidence_whenTheDatabaseIsPostgres() throws Exception {
    try (Postgres postgres = Postgres.start()) {
      SandboxOptions options = Sandboxes.options(home).withDatabase(postgres.url());
      String readiness;
      try (Sandbox sandbox = started(options)) {
        readiness = status(sandbox);
        RefusedRequestIT.refusesNul(sandbox);
        assertThat(sandbox.jira().failures()).isEmpty();
        assertThat(sandbox.confluence().failures()).isEmpty();
      }
      assertThat(readiness).isEqualTo("200");
      try (Sandbox sandbox = started(options)) {
        assertThat(status(sandbox)).isEqualTo(readiness);
      }
      try (Sandbox sandbox = started(options.withFresh(true))) {
        assertThat(status(sandbox)).isEqualTo(readiness);
      }
    }
  }

  private static Sandbox started(SandboxOptions options) {
    return Sandboxes.within(Duration.ofMinutes(2), () -> Sandbox.start(options));
  }

  /** Answers for a seeded issue and its remote links, which the demo requests made. */
  private static String status(Sandbox sandbox) {
    Http pm = Http.as(sandbox.jira().baseUrl(), "pm");
    assertThat(pm.get("/rest/api/2/issue/LAUNCH-1/remotelink").json()).isNotEmpty();
    return String.valueOf(pm.get("/rest/api/2/issue/LAUNCH-1").status());
  }
}
