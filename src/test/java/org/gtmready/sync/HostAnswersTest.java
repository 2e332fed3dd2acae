package org.gtmready.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.applinks.api.ApplicationLinkService;
import com.atlassian.applinks.api.application.confluence.ConfluenceApplicationType;
import com.atlassian.applinks.api.application.jira.JiraApplicationType;
import com.atlassian.sal.api.user.UserManager;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigInteger;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.gtmready.core.evidence.EvidenceStore;
import org.gtmready.core.evidence.PlanQuery;
import org.gtmready.core.evidence.Target.PageTarget;
import org.gtmready.core.linking.NewPages.NewPage;
import org.gtmready.core.linking.PageFactsHandler;
import org.gtmready.core.trust.MemoryTrust;
import org.gtmready.core.trust.MessageSignature;
import org.gtmready.core.trust.Purpose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whatever the other product answers, nobody's page breaks: random answers, the same each run. */
class HostAnswersTest {

  private static final int TRIES = 3_000;
  private static final String LINK = "11111111-1111-1111-1111-111111111111";
  private static final PageTarget PAGE = new PageTarget(LINK, "123");
  private static final int[] STATUSES = {200, 200, 200, 201, 204, 301, 400, 401, 404, 429, 500};
  private static final String[] TEXTS = {
    "",
    "\u0000",
    "123",
    "-1",
    "2999-12-31T23:59:59Z",
    "-1000000000-01-01T00:00:00Z",
    "+1000000000-12-31T23:59:59.999999999Z",
    "2027-13-45T00:00:00Z",
    "CURRENT",
    "READY",
    "\uD800",
    "\u202Egtm.panel.ready",
    "%s {0} ' \\ <script>"
  };

  private final Peer peer = new Peer(LINK);
  private final Clock clock = Clock.systemUTC();
  private final MemoryTrust other = new MemoryTrust();
  private final MemoryTrust own = new MemoryTrust().knows(LINK, other);
  private final Random random = new Random(20270103);
  private ConfluencePages pages;
  private PlanWriting writing;
  private PageQuestions questions;
  private PeerKeys keys;
  private JiraLinks jira;
  private long looks;

  @BeforeEach
  void aLinkBothWays() {
    ApplicationLinkService service = mock(ApplicationLinkService.class);
    when(service.getApplicationLinks(ConfluenceApplicationType.class))
        .thenReturn(List.of(peer.link()));
    when(service.getPrimaryApplicationLink(ConfluenceApplicationType.class))
        .thenReturn(peer.link());
    when(service.getPrimaryApplicationLink(JiraApplicationType.class)).thenReturn(peer.link());
    ConfluenceLinks links = new ConfluenceLinks(service);
    jira = new JiraLinks(service);
    ConfluenceHealth health = new ConfluenceHealth(clock);
    Clock hasty = mock(Clock.class);
    when(hasty.instant()).thenAnswer(it -> clock.instant().plus(Duration.ofMinutes(++looks)));
    keys = new PeerKeys(links, new MemoryTrust(), hasty);
    SignedMessages messages =
        new SignedMessages(
            links, new PeerKeys(links, own, clock), own, own, own, new Refusals(clock), clock);
    questions = new PageQuestions(messages, mock(PageFactsHandler.class));
    writing = new PlanWriting(links, health, new HubFinder(health, new PlanGlances(health)));
    pages =
        new ConfluencePages(
            links,
            new Visibility(links, mock(UserManager.class), health, clock),
            new PageSearch(health, new PlanGlances(health)),
            health,
            new PageFollower(mock(EvidenceStore.class), mock(Reconciliation.class)));
  }

  @Test
  void factsOfAPage() {
    for (int i = 0; i < TRIES; i++) {
      answer(new FactsJson().write(FactsJsonTest.FACTS));
      assertThat(pages.read(PAGE)).isNotNull();
    }
  }

  @Test
  void answersToAQuestion() {
    for (int i = 0; i < TRIES; i++) {
      String body = mutated("{\"pages\":[" + new FactsJson().write(FactsJsonTest.FACTS) + "]}");
      peer.behaviour =
          it -> {
            MessageSignature question =
                MessageSignature.parse(it.headers().get(MessageSignature.HEADER)).orElseThrow();
            String signature =
                MessageSignature.of(
                        other.pair(),
                        question.sender(),
                        clock.instant(),
                        question.nonce(),
                        Purpose.ANSWER_FACTS,
                        body)
                    .header();
            return new Peer.Answer(200, body, Map.of(MessageSignature.HEADER, signature));
          };
      assertThat(questions.ask(peer.link(), List.of(PAGE))).isNotNull();
    }
  }

  @Test
  void visiblePages_searches_spaces_andNewPages() {
    for (int i = 0; i < TRIES; i++) {
      answer("{\"visible\":[\"123\"]}");
      assertThat(pages.visible(List.of(new PageTarget(LINK, Integer.toString(i))))).isNotNull();
      answer(
          "{\"results\":[{\"id\":\"1\",\"title\":\"t\",\"space\":{\"key\":\"S\",\"name\":\"n\"},"
              + "\"_links\":{\"webui\":\"/x\"}},{\"key\":\"T\",\"name\":\"n\"}],\"pages\":[{\"id\":\"1\","
              + "\"plans\":[{\"template\":\"positioning\",\"filled\":1,\"total\":2,\"epic\":\"A-1\"}]}]}");
      assertThat(pages.search(new PlanQuery("words", "positioning", "LAUNCH-1"))).isNotNull();
      assertThat(writing.spaces("LAUNCH")).isNotNull();
      assertThat(writing.hub("LAUNCH-1")).isNotNull();
      assertThat(writing.isHub("1", "LAUNCH-1")).isIn(true, false);
      answer("{\"id\":\"1\",\"message\":\"no\",\"results\":[]}");
      assertThat(writing.write(new NewPage("S", "Title", "positioning", "LAUNCH-1", "1")))
          .isNotNull();
    }
  }

  @Test
  void keys() {
    for (int i = 0; i < TRIES; i++) {
      answer("{\"key\":\"MCowBQYDK2VwAyEA\",\"fingerprint\":\"x\"}");
      keys.refresh();
    }
    assertThat(peer.asked).hasSizeGreaterThanOrEqualTo(TRIES);
  }

  @Test
  void verdicts() {
    for (int i = 0; i < TRIES; i++) {
      answer(
          "{\"epic\":\"LAUNCH-1\",\"overall\":\"READY\",\"notRead\":1,\"requirements\":[{\"name\":"
              + "\"n\",\"status\":\"SATISFIED\",\"atoms\":[{\"passed\":false,\"text\":\"t\"}]}]}");
      JiraReadiness readiness = new JiraReadiness(jira, mock(UserManager.class), clock);
      assertThat(readiness.of("LAUNCH-1")).isNotNull();
    }
  }

  private void answer(String good) {
    int status = STATUSES[random.nextInt(STATUSES.length)];
    String body = mutated(good);
    peer.behaviour =
        it ->
            new Peer.Answer(
                status, body, Map.of("Retry-After", TEXTS[random.nextInt(TEXTS.length)]));
  }

  /** A good answer with one to three of its parts replaced, or cut off somewhere. */
  private String mutated(String good) {
    JsonNode tree = FactsJson.parse(good);
    for (int change = random.nextInt(4); change > 0; change--) {
      change(tree);
    }
    String text = tree.toString();
    return random.nextInt(10) == 0 ? text.substring(0, random.nextInt(text.length())) : text;
  }

  private void change(JsonNode tree) {
    List<JsonNode> places = new ArrayList<>();
    collect(tree, places);
    JsonNode place = places.get(random.nextInt(places.size()));
    if (place instanceof ObjectNode object && !object.isEmpty()) {
      List<String> names = new ArrayList<>();
      object.fieldNames().forEachRemaining(names::add);
      String name = names.get(random.nextInt(names.size()));
      if (random.nextInt(6) == 0) {
        object.remove(name);
      } else {
        object.set(name, odd());
      }
    } else if (place instanceof ArrayNode array) {
      array.insert(0, odd());
    }
  }

  private static void collect(JsonNode node, List<JsonNode> places) {
    if (node.isContainerNode()) {
      places.add(node);
      node.forEach(child -> collect(child, places));
    }
  }

  private JsonNode odd() {
    JsonNodeFactory json = JsonNodeFactory.instance;
    return switch (random.nextInt(9)) {
      case 0 -> json.nullNode();
      case 1 -> json.numberNode(Long.MAX_VALUE);
      case 2 -> json.numberNode(-1);
      case 3 -> json.numberNode(BigInteger.TEN.pow(400));
      case 4 -> json.booleanNode(random.nextBoolean());
      case 5 -> json.arrayNode();
      case 6 -> json.objectNode();
      default -> json.textNode(TEXTS[random.nextInt(TEXTS.length)]);
    };
  }
}
