package org.gtmready.sandbox.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gtmready.sandbox.it.PlanSite.await;
import static org.gtmready.sandbox.it.PlanSite.macro;
import static org.gtmready.sandbox.it.PlanSite.row;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import org.gtmready.sandbox.host.Sandbox;
import org.gtmready.sandbox.host.SandboxOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The plugin starts on what an older version of it left in the databases. */
@Timeout(240)
class UpgradeIT {

  private static final String TODAY = "What they use today";

  @TempDir Path home;

  @Test
  void linksOfTheVersionWithPageSecrets_areFollowedAgain() throws Exception {
    // the two know each other by address, so that a restart must come back at the same ports
    SandboxOptions options = options();
    String page;
    String epic;
    try (Sandbox sandbox = start(options.withFresh(true))) {
      PlanSite site = new PlanSite(sandbox);
      page = site.page(macro("positioning", row(TODAY, "")));
      epic = site.epic();
      assertThat(site.link(epic, "positioning", page).status()).isEqualTo(201);
      await(() -> site.reading(epic, "positioning"), "read 1");
    }
    asTheVersionWithPageSecretsLeftThem(page);
    try (Sandbox sandbox = start(options)) {
      PlanSite site = new PlanSite(sandbox);
      assertThat(site.reading(epic, "positioning")).isEqualTo("read 1");
      sandbox.jira().scheduler().runNow("org.gtmready.reconciliation");
      site.save(page, macro("positioning", row(TODAY, "A shared sheet")));
      await(() -> site.reading(epic, "positioning"), "read 2");
    }
    HostTables.of(home, "jira").run("select TOKEN from {PAGE_TOKEN}");
    HostTables.of(home, "confluence").run("select TOKEN from {INTEREST}");
  }

  private void asTheVersionWithPageSecretsLeftThem(String page) throws Exception {
    HostTables jira = HostTables.of(home, "jira");
    for (String table : new String[] {"KEY_PAIR", "PINNED_KEY", "NONCE", "COMPARISON"}) {
      jira.run("drop table {" + table + "}");
    }
    jira.run(
        "create table {PAGE_TOKEN} (ID int auto_increment primary key, APPLICATION_ID varchar(255)"
            + " not null, PAGE_ID varchar(255) not null, TOKEN varchar(64) not null, REGISTERED"
            + " int, PAGE_HASH varchar(64) not null unique)");
    jira.run(
        "insert into {PAGE_TOKEN} (APPLICATION_ID, PAGE_ID, TOKEN, REGISTERED, PAGE_HASH) values"
            + " ('app', '"
            + page
            + "', 'aa', 1, 'bb')");
    HostTables confluence = HostTables.of(home, "confluence");
    for (String table :
        new String[] {"KEY_PAIR", "PINNED_KEY", "NONCE", "SUBSCRIPTION", "OBSERVATION"}) {
      confluence.run("drop table {" + table + "}");
    }
    for (String column : new String[] {"SCOPE_NAME", "APPLICATION_ID", "ADDED_AT"}) {
      confluence.run("alter table {OUTBOX} drop column " + column);
    }
    confluence.run(
        "insert into {OUTBOX} (PAGE_ID, PAGE_VERSION, ATTEMPTS, DUE_AT) values ('"
            + page
            + "', 1, 3, 1)");
    confluence.run(
        "create table {INTEREST} (ID int auto_increment primary key, PAGE_ID varchar(255) not"
            + " null, JIRA_URL varchar(450) not null, TOKEN varchar(64) not null, INTEREST_HASH"
            + " varchar(64) not null unique)");
    confluence.run(
        "insert into {INTEREST} (PAGE_ID, JIRA_URL, TOKEN, INTEREST_HASH) values ('"
            + page
            + "', 'http://jira.example', 'aa', 'bb')");
  }

  private static Sandbox start(SandboxOptions options) {
    return Sandboxes.within(Duration.ofSeconds(90), () -> Sandbox.start(options));
  }

  private SandboxOptions options() throws IOException {
    try (ServerSocket jira = new ServerSocket(0);
        ServerSocket confluence = new ServerSocket(0)) {
      return Sandboxes.options(home).withPorts(jira.getLocalPort(), confluence.getLocalPort());
    }
  }
}
