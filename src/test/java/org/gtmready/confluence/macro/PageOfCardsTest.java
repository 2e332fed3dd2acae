package org.gtmready.confluence.macro;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.RETURNS_DEEP_STUBS;
import static org.mockito.Mockito.RETURNS_DEFAULTS;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.mockStatic;
import static org.mockito.Mockito.when;
import static org.mockito.Mockito.withSettings;

import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.security.PermissionManager;
import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.gtmready.confluence.ShippedLanguages;
import org.gtmready.confluence.pages.ConfluencePeople;
import org.gtmready.confluence.pages.PageObserver;
import org.gtmready.core.host.Messages;
import org.gtmready.core.sync.EpicReadiness;
import org.gtmready.web.Templates;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mockito.MockedStatic;

/** All cards of a page that holds a demo plan many times: what they say, and what they cost. */
class PageOfCardsTest {

  private static final ShippedLanguages LANGUAGES = new ShippedLanguages();

  /** What a card that only says that its plan does not count asks for: its words. */
  private static final int FEW = 8;

  /** How often the host was asked: for words, and who somebody is. */
  private int asked;

  private final UserAccessor users =
      mock(
          UserAccessor.class,
          withSettings()
              .stubOnly()
              .defaultAnswer(
                  call -> {
                    asked++;
                    return call.getMethod().getName().equals("getUserByName")
                        ? user(call.getArgument(0))
                        : RETURNS_DEFAULTS.answer(call);
                  }));
  private final Messages words =
      (key, args) -> {
        asked++;
        return LANGUAGES.all().get(0).text(key, args);
      };

  /** Plans that are full, or hold nothing in the form's words. */
  @ParameterizedTest
  @CsvSource({
    "positioning, soundtrack/positioning.xml",
    "adoption-metrics, soundtrack/metrics.xml",
    "plan, soundtrack/plan.xml",
    "positioning, ",
  })
  void ofManyPlans_eachFurtherOneCostsTheLeast(String template, String demo) {
    String plan = demo == null ? macro(template) : demo(template, demo);

    int many = asked(template, plan, 30);
    int twice = asked(template, plan, 60);

    assertThat(twice - many).as("%d, then %d", many, twice).isBetween(30, 30 * FEW);
    assertThat(twice).isLessThanOrEqualTo(2 * many);
  }

  @Test
  void everyCard_saysHowItsPlanStands() {
    String plan = demo("positioning", "soundtrack/positioning.xml");
    Elements cards = draw("positioning", plan, 23).select(".gtm-plan");

    assertThat(cards).hasSize(23);
    assertThat(cards.get(0).select(".aui-lozenge").text()).isEqualTo("Complete");
    for (Element card : cards.subList(1, 23)) {
      assertThat(card.select(".aui-lozenge").text()).isEqualTo("Does not count");
      assertThat(card.select(".gtm-plan-hint").text()).contains("further up on the page");
      assertThat(card.select("button, .gtm-plan-notes")).isEmpty();
    }
    // its own state, and places to link to, as long as there are not too many
    String filled = cards.get(0).select("progress").attr("value");
    for (Element card : cards.subList(0, 21)) {
      assertThat(card.select("progress").attr("value")).isEqualTo(filled).isNotEmpty();
      assertThat(card.select(".gtm-plan-anchor")).isNotEmpty();
    }
    assertThat(cards.get(21).select("progress, .gtm-plan-anchor")).isEmpty();
  }

  private static ConfluenceUser user(String name) {
    ConfluenceUser user = mock(ConfluenceUser.class, withSettings().stubOnly());
    when(user.getName()).thenReturn(name);
    when(user.getFullName()).thenReturn("Person " + name);
    return user;
  }

  private int asked(String template, String plan, int times) {
    asked = 0;
    draw(template, plan, times);
    return asked;
  }

  private Document draw(String template, String plan, int times) {
    Page page = mock(Page.class, withSettings().stubOnly());
    when(page.getIdAsString()).thenReturn("123");
    when(page.isLatestVersion()).thenReturn(true);
    when(page.getLatestVersion()).thenReturn(page);
    when(page.getBodyAsString()).thenReturn(plan.repeat(times));
    View view = new View(page);
    PlanCards cards = cards();
    ConfluenceUser reader = user("pm");
    try (MockedStatic<AuthenticatedUserThreadLocal> who =
        mockStatic(AuthenticatedUserThreadLocal.class, withSettings().stubOnly())) {
      who.when(AuthenticatedUserThreadLocal::get).thenReturn(reader);
      return Jsoup.parse(
          IntStream.range(0, times)
              .mapToObj(i -> cards.card(template, Map.of(), "<p>x</p>", view))
              .collect(joining()));
    }
  }

  private PlanCards cards() {
    ApplicationProperties confluence = mock(ApplicationProperties.class, withSettings().stubOnly());
    when(confluence.getBaseUrl(any())).thenReturn("/confluence");
    PermissionManager permissions = mock(PermissionManager.class, withSettings().stubOnly());
    when(permissions.hasPermission(any(), any(), any())).thenReturn(true);
    EpicReadiness jira = mock(EpicReadiness.class, withSettings().stubOnly());
    when(jira.address(any())).thenReturn(Optional.empty());
    return new PlanCards(
        new PageObserver(confluence, new ConfluencePeople(users), LANGUAGES, Clock.systemUTC()),
        permissions,
        confluence,
        jira,
        new Notes(words, LANGUAGES),
        new MacroAssets(
            mock(
                PageBuilderService.class,
                withSettings().defaultAnswer(RETURNS_DEEP_STUBS).stubOnly())),
        new Templates(),
        words);
  }

  private static String macro(String template) {
    return "<ac:structured-macro ac:name=\"gtm-"
        + template
        + "\"><ac:rich-text-body><p>x</p></ac:rich-text-body></ac:structured-macro>";
  }

  /** The macro of a plan of the demo. */
  private static String demo(String template, String plan) {
    Path pages = Path.of("src/sandbox/main/resources/demo/pages");
    Path root = Files.exists(pages) ? Path.of("") : Path.of("..");
    try {
      String page = Files.readString(root.resolve(pages).resolve(plan));
      Document parsed = Jsoup.parse(page, Parser.xmlParser());
      parsed.outputSettings().prettyPrint(false);
      return parsed.select("[ac:name=gtm-" + template + "]").outerHtml();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
