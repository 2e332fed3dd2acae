package org.gtmready.sandbox.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gtmready.sandbox.it.PlanSite.await;
import static org.gtmready.sandbox.it.PlanSite.macro;
import static org.gtmready.sandbox.it.PlanSite.row;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.security.KeyPair;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.gtmready.core.trust.Ed25519;
import org.gtmready.core.trust.MessageSignature;
import org.gtmready.core.trust.Purpose;
import org.gtmready.sandbox.host.Sandbox;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What readers, former readers, strangers and thieves try to learn of a page, or to silence it. */
@Timeout(180)
class TrustIT {

  private static final String TODAY = "What they use today";
  private static final String QUERY = "/rest/gtm/1.0/facts/query";
  private static final String FACTS = "/rest/gtm/1.0/facts";
  private static final String HEADER = MessageSignature.HEADER;

  @TempDir static Path home;

  private static Sandbox sandbox;
  private static int nonces;

  private PlanSite site;
  private String page;
  private String epic;

  @BeforeAll
  static void start() {
    sandbox =
        Sandboxes.within(
            Duration.ofMinutes(2), () -> Sandbox.start(Sandboxes.options(home).withFresh(true)));
  }

  @AfterAll
  static void stop() {
    sandbox.close();
  }

  @BeforeEach
  void aLinkedPlan() throws Exception {
    site = new PlanSite(sandbox);
    page = site.page(macro("positioning", row(TODAY, "")));
    epic = site.epic();
    assertThat(site.link(epic, "positioning", page).status()).isEqualTo(201);
    // by its question Jira has subscribed, and both know each other's key
    sandbox.jira().scheduler().runNow("org.gtmready.reconciliation");
    await(() -> key(health("jira")) + key(health("confluence")), "PINNEDPINNED");
  }

  @Test
  void aFormerReader_learnsNothing_howeverTheQuestionIsSigned() throws Exception {
    for (String user : List.of("dev", "viewer", "admin")) {
      registers(site.confluence(user));
    }
    site.restrictToProductManager(page);
    site.save(page, macro("positioning", row(TODAY, "Buy LoopVault in May")));
    await(() -> site.reading(epic, "positioning"), "read 2");
    assertThat(site.confluence("dev").get("/rest/gtm/1.0/plans/" + page).status()).isEqualTo(404);

    KeyPair own = Ed25519.generate();
    String confluence = fingerprint("confluence");
    String question = question(page);
    Instant now = Instant.now();
    List<String> headers =
        List.of(
            "",
            "0".repeat(64),
            sign(own, confluence, now, Purpose.ASK_FACTS, question),
            sign(own, fingerprint("jira"), now, Purpose.ASK_FACTS, question),
            sign(
                own,
                confluence,
                Instant.parse("1999-01-01T00:00:00Z"),
                Purpose.ASK_FACTS,
                question),
            sign(own, confluence, now, Purpose.ASK_FACTS, question)
                .replaceFirst("v1 \\S+", "v1 " + fingerprint("jira")));
    Stream.of(
            Http.anonymous(sandbox.confluence().baseUrl()),
            site.confluence("dev"),
            site.confluence("viewer"),
            site.confluence("admin"))
        .forEach(
            asker ->
                headers.forEach(
                    header -> {
                      Http.Answer answer = asker.with(HEADER, header).post(QUERY, question);
                      assertThat(answer.status()).isEqualTo(403);
                      assertThat(answer.body())
                          .contains("GTM-SYNC-003")
                          .doesNotContain(page, "LoopVault", "positioning");
                    }));
    assertThat(health("confluence").at("/refused/UNKNOWN_KEY").asInt()).isPositive();
    assertThat(health("confluence").at("/refused/OTHER_TIME").asInt()).isPositive();
  }

  @Test
  void nobodySilencesAPage_soThatAnEmptiedPlanIsHeardOf() throws Exception {
    for (int attempt = 0; attempt < 8; attempt++) {
      registers(site.confluence("viewer"));
      Http stranger = Http.anonymous(sandbox.confluence().baseUrl());
      String header =
          sign(
              Ed25519.generate(),
              fingerprint("confluence"),
              Instant.now(),
              Purpose.ASK_FACTS,
              question(page));
      assertThat(stranger.with(HEADER, header).post(QUERY, question(page)).status()).isEqualTo(403);
    }
    site.save(page, "<p>emptied</p>");
    await(() -> site.reading(epic, "positioning"), "no-plan 2");
  }

  @Test
  void nobodyTellsJira_thatAnEmptyPlanIsComplete() {
    String facts =
        site.facts(page).toString().replaceAll("\"missing\":\\[[^]]*]", "\"missing\":[]");
    KeyPair own = Ed25519.generate();
    String jira = fingerprint("jira");
    Http anybody = Http.anonymous(sandbox.jira().baseUrl());
    for (String header :
        List.of(
            "",
            sign(own, jira, Instant.now(), Purpose.TELL_FACTS, facts),
            sign(own, jira, Instant.now(), Purpose.TELL_FACTS, facts)
                .replaceFirst("v1 \\S+", "v1 " + fingerprint("confluence")))) {
      assertThat(anybody.with(HEADER, header).post(FACTS, facts).status()).isEqualTo(403);
      assertThat(site.jira("admin").with(HEADER, header).post(FACTS, facts).status())
          .isEqualTo(403);
    }
    assertThat(site.requirement(epic, "positioning", "pm").toString()).contains("used-today");
  }

  @Test
  void evenAThiefOfTheKey_canNotRepeat_postdate_redirect_orReword() throws Exception {
    KeyPair stolen = HostTables.of(home, "jira").keyPair();
    String confluence = fingerprint("confluence");
    String question = question(page);
    Http thief = Http.anonymous(sandbox.confluence().baseUrl());

    String once = sign(stolen, confluence, Instant.now(), Purpose.ASK_FACTS, question);
    Http.Answer answer = thief.with(HEADER, once).post(QUERY, question);
    assertThat(answer.status()).as("so the other refusals are for their reasons").isEqualTo(200);
    assertThat(answer.header(HEADER)).contains(fingerprint("jira"), confluence);
    assertThat(thief.with(HEADER, once).post(QUERY, question).status()).isEqualTo(403);

    Instant old = Instant.now().minus(Duration.ofMinutes(6));
    String other = question(site.page(macro("positioning", row(TODAY, "secret"))));
    for (String[] attempt :
        new String[][] {
          {sign(stolen, confluence, old, Purpose.ASK_FACTS, question), question},
          {sign(stolen, fingerprint("jira"), Instant.now(), Purpose.ASK_FACTS, question), question},
          {sign(stolen, confluence, Instant.now(), Purpose.TELL_FACTS, question), question},
          {sign(stolen, confluence, Instant.now(), Purpose.ASK_FACTS, question), other}
        }) {
      assertThat(thief.with(HEADER, attempt[0]).post(QUERY, attempt[1]).status()).isEqualTo(403);
    }
  }

  @Test
  void genuineButBadMessages_answer400() throws Exception {
    KeyPair jira = HostTables.of(home, "jira").keyPair();
    KeyPair confluence = HostTables.of(home, "confluence").keyPair();
    String facts = site.facts(page).toString();
    for (String body :
        List.of(
            "",
            "[]",
            "{\"pages\":[\"\\u0000\"]}",
            "{\"pages\":[\"x\"]}",
            "{\"pages\":\"1\"}",
            "{\"pages\":[" + "\"1\",".repeat(50) + "\"1\"]}")) {
      String header = sign(jira, fingerprint("confluence"), Instant.now(), Purpose.ASK_FACTS, body);
      assertThat(
              Http.anonymous(sandbox.confluence().baseUrl())
                  .with(HEADER, header)
                  .post(QUERY, body)
                  .status())
          .as(body)
          .isEqualTo(400);
    }
    for (String body :
        List.of(
            "{}",
            facts.replaceFirst("\"asOf\":\"[^\"]*\"", "\"asOf\":\"2999-01-01T00:00:00Z\""),
            facts.replaceFirst("\"pageId\":\"\\d+\"", "\"pageId\":\"\\\\u0000\""))) {
      String header =
          sign(confluence, fingerprint("jira"), Instant.now(), Purpose.TELL_FACTS, body);
      assertThat(
              Http.anonymous(sandbox.jira().baseUrl())
                  .with(HEADER, header)
                  .post(FACTS, body)
                  .status())
          .as(body)
          .isEqualTo(400);
    }
  }

  @Test
  void anotherKey_isNotBelieved_untilAnAdministratorAcceptsIt() throws Exception {
    String before = fingerprint("confluence");
    String link = health("jira").at("/links/0/application").asText();
    String accept = "/rest/gtm/1.0/links/" + link + "/key";
    for (String user : List.of("pm", "viewer")) {
      assertThat(replaceKey(site.confluence(user), before).status()).isEqualTo(403);
      assertThat(site.jira(user).put(accept, named(before)).status()).isEqualTo(403);
      assertThat(site.jira(user).get("/rest/gtm/1.0/health").status()).isEqualTo(403);
    }
    Http nobody = Http.anonymous(sandbox.jira().baseUrl());
    assertThat(nobody.put(accept, named(before)).status()).isEqualTo(401);
    assertThat(nobody.get("/rest/gtm/1.0/health").status()).isEqualTo(401);

    assertThat(replaceKey(site.confluence("admin"), "0".repeat(64)).status()).isEqualTo(409);
    assertThat(replaceKey(site.confluence("admin"), before).status()).isEqualTo(200);
    assertThat(fingerprint("confluence")).isNotEqualTo(before);
    site.save(page, "<p>emptied</p>");
    await(this::keyAfterAQuestion, "CHANGED");
    assertThat(site.reading(epic, "positioning")).isEqualTo("read 1");

    JsonNode changed = health("jira").at("/links/0");
    assertThat(changed.get("fingerprint").asText()).isEqualTo(before);
    assertThat(changed.get("offeredFingerprint").asText()).isEqualTo(fingerprint("confluence"));
    Http admin = site.jira("admin");
    assertThat(admin.put(accept, named(before)).status()).isEqualTo(409);
    assertThat(admin.put(accept, named(fingerprint("confluence"))).status()).isEqualTo(204);
    assertThat(key(health("jira"))).isEqualTo("PINNED");
    sandbox.jira().scheduler().runNow("org.gtmready.reconciliation");
    await(() -> site.reading(epic, "positioning"), "no-plan 2");
  }

  /** A question that is refused makes Jira look which key Confluence shows. */
  private String keyAfterAQuestion() {
    sandbox.jira().scheduler().runNow("org.gtmready.reconciliation");
    return key(health("jira"));
  }

  @Test
  void privateKeys_areNeitherInTheHealthNorInTheLog() throws Exception {
    for (String product : List.of("jira", "confluence")) {
      String secret =
          Ed25519.text(HostTables.of(home, product).keyPair().getPrivate()).substring(30);
      assertThat(health(product).toString()).doesNotContain(secret);
      assertThat(http(product).get("/rest/gtm/1.0/key").body()).doesNotContain(secret);
      assertThat(SandboxLog.sinceMark()).doesNotContain(secret);
    }
  }

  @Test
  void anAdministratorSees_howTheConversationFares() throws Exception {
    sandbox.jira().scheduler().runNow("org.gtmready.reconciliation");
    JsonNode jira = health("jira");
    assertThat(jira.at("/reconciliation/unanswered").asInt()).isZero();
    assertThat(jira.at("/reconciliation/pages").asInt()).isPositive();
    assertThat(Instant.parse(jira.at("/reconciliation/at").asText())).isBefore(Instant.now());
    assertThat(jira.has("queue")).isFalse();
    site.save(page, macro("positioning", row(TODAY, "A shared sheet")));
    await(() -> site.reading(epic, "positioning"), "read 2");
    JsonNode confluence = health("confluence");
    assertThat(confluence.at("/queue/givenUp").asInt()).isZero();
    assertThat(confluence.at("/links/0").has("problem")).isFalse();
    assertThat(Instant.parse(confluence.at("/links/0/lastMessage").asText()))
        .isBefore(Instant.now());
  }

  /** What the plugin once offered to any reader. */
  private void registers(Http user) {
    String body =
        "{\"jira\":\"" + sandbox.jira().baseUrl() + "\",\"token\":\"" + "a".repeat(64) + "\"}";
    assertThat(user.put("/rest/gtm/1.0/interests/" + page, body).status()).isEqualTo(404);
  }

  private static String question(String page) {
    return "{\"pages\":[\"" + page + "\"]}";
  }

  private static String sign(
      KeyPair by, String receiver, Instant at, Purpose purpose, String body) {
    String nonce = "%032x".formatted(++nonces);
    return MessageSignature.of(by, receiver, at, nonce, purpose, body).header();
  }

  private static Http.Answer replaceKey(Http user, String fingerprint) {
    return user.post("/rest/gtm/1.0/key/replacement", named(fingerprint));
  }

  private static String named(String fingerprint) {
    return "{\"fingerprint\":\"" + fingerprint + "\"}";
  }

  private static Http http(String product) {
    return Http.as(
        product.equals("jira") ? sandbox.jira().baseUrl() : sandbox.confluence().baseUrl(),
        "admin");
  }

  private static String fingerprint(String product) {
    return http(product).get("/rest/gtm/1.0/key").json().get("fingerprint").asText();
  }

  private static JsonNode health(String product) {
    return http(product).get("/rest/gtm/1.0/health").json();
  }

  private static String key(JsonNode health) {
    return health.at("/links/0/key").asText();
  }
}
