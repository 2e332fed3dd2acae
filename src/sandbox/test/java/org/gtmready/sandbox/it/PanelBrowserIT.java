package org.gtmready.sandbox.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.regex.Pattern;
import org.gtmready.sandbox.host.Sandbox;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What one does in the panel and its dialogs, with the keyboard where there is one way only. */
@SandboxTest
class PanelBrowserIT {

  private static final String METRICS = "LAUNCH-1 Soundtrack from a text prompt – Adoption metrics";
  private static final String POSITIONING = "LAUNCH-1 Soundtrack from a text prompt – Positioning";

  private static Browser browser;

  private EpicSite site;
  private String jira;
  private String confluence;
  private String epic;
  private Page page;
  private PanelPage panel;

  @BeforeAll
  static void start() {
    browser = new Browser();
  }

  @AfterAll
  static void stop() {
    browser.close();
  }

  @BeforeEach
  void open(Sandbox sandbox) {
    site = new EpicSite(sandbox);
    jira = sandbox.jira().baseUrl();
    confluence = sandbox.confluence().baseUrl();
    epic = site.epic("In the browser");
    page = browser.newPerson();
    Browser.logIn(page, "pm", jira);
    panel = new PanelPage(page, jira);
  }

  @Test
  void linksAPage_byItsAddressInAnyTab() {
    String id = site.page(METRICS);
    List<String> addresses =
        List.of(
            "/pages/viewpage.action?pageId=" + id,
            "/display/GTM/LAUNCH-1+Soundtrack+from+a+text+prompt+%E2%80%93+Adoption+metrics");
    panel.open(epic);
    panel.act("adoption-metrics", "link");
    for (String kind : List.of("page", "issue", "url")) {
      page.locator("#gtm-tab-" + kind).click();
      for (String address : addresses) {
        page.fill("#gtm-input-" + kind, confluence + address);
        assertThat(panel.options(kind)).hasCount(1);
        assertThat(panel.options(kind)).containsText(METRICS);
      }
    }
    page.keyboard().press("Enter");

    assertThat(panel.row("adoption-metrics").locator("a.gtm-title")).hasText(METRICS);
    assertThat(panel.said()).hasText("Linked.");
    assertThat(panel.summary("adoption-metrics")).isFocused();
  }

  @Test
  void linksAnIssue_byItsKeyOrAddressInAnyTab() {
    panel.open(epic);
    panel.act("sales-enablement", "link");
    for (String kind : List.of("page", "issue", "url")) {
      page.locator("#gtm-tab-" + kind).click();
      for (String text : List.of("launch-25", jira + "/browse/LAUNCH-25")) {
        page.fill("#gtm-input-" + kind, text);
        assertThat(panel.options(kind).first()).containsText("LAUNCH-25 ");
        assertThat(panel.options(kind).first()).hasAttribute("aria-selected", "true");
      }
    }
    page.fill("#gtm-input-url", epic);
    assertThat(page.locator("#gtm-hint-url")).containsText("can’t be linked to itself");
    assertThat(page.locator(".gtm-submit")).isDisabled();
    page.fill("#gtm-input-url", "LAUNCH-25");
    assertThat(panel.options("url")).hasCount(1);
    page.keyboard().press("Enter");

    assertThat(panel.row("sales-enablement").locator("a.gtm-title"))
        .hasText(Pattern.compile("LAUNCH-25 .+"));
  }

  @Test
  void saysWhyAnAddressCannotBeLinked_beforeOnePresses() {
    panel.open(epic);
    panel.act("positioning", "link");
    page.locator("#gtm-tab-url").click();
    for (String[] wrong :
        new String[][] {
          {"plan.docx", "starts with http"},
          {"ftp://example.com/plan", "starts with http"},
          {"https://pm:secret@example.com/", "user name or password"},
          {"https://exa mple.com/", "not a complete web address"},
          {"https://example.com/" + "x".repeat(1990), "too long"},
          {"https://example.com:99999/", "not a complete web address"},
          {confluence + "/dashboard.action", "names no page"},
          {confluence + "/display/GTM/No+such+page", "no such page"},
          {confluence.replace("http:", "HTTPS:") + "/pages/987654321", "no such page"},
          {jira + "/browse/LAUNCH-25", "does not count for this requirement"}
        }) {
      page.fill("#gtm-input-url", wrong[0]);
      assertThat(page.locator("#gtm-hint-url")).containsText(wrong[1]);
      assertThat(page.locator(".gtm-submit")).isDisabled();
    }
    page.fill("#gtm-input-url", "www.example.com/{plan}");
    assertThat(panel.options("url")).containsText("https://www.example.com/%7Bplan%7D");
    page.fill("#gtm-input-url", "https://www.example.com/plan");
    assertThat(panel.options("url")).containsText("https://www.example.com/plan");
    assertThat(page.locator("#gtm-hint-url")).containsText("counts as linked");
    page.keyboard().press("Enter");
    assertThat(panel.row("positioning").locator("a.gtm-title"))
        .hasText("https://www.example.com/plan");
  }

  @Test
  void replaces_andSaysWhatIsReplaced() {
    site.linkPage(epic, "positioning", site.page(METRICS));
    panel.open(epic);
    panel.act("positioning", "replace");
    assertThat(page.locator("#gtm-link-title")).hasText("Link another instead: Positioning");
    assertThat(page.locator(".gtm-replaced")).containsText(METRICS);
    page.fill("#gtm-input-page", POSITIONING);
    assertThat(panel.options("page").first()).containsText(POSITIONING);
    page.keyboard().press("ArrowDown");
    page.keyboard().press("Enter");

    assertThat(panel.row("positioning")).hasClass(Pattern.compile("gtm-met"));
    assertThat(panel.row("positioning").locator("a.gtm-title")).hasText(POSITIONING);
    assertThat(panel.said()).hasText("Replaced.");
    assertThat(panel.summary("positioning")).isFocused();
  }

  @Test
  void unlinks_takesItBack_andRemembersBoth() {
    site.linkPage(epic, "positioning", site.page(POSITIONING));
    site.linkUrl(epic, "positioning", "https://www.example.com/second");
    panel.open(epic);
    panel.act("positioning", "unlink");
    assertThat(panel.items("positioning")).hasCount(1);
    assertThat(panel.summary("positioning")).isFocused();
    panel.flag().locator(".aui-button").click();
    assertThat(panel.items("positioning")).hasCount(2);
    assertThat(panel.said()).hasText("Taken back.");

    page.locator("[data-gtm-act=history]").click();
    assertThat(page.locator(".gtm-history tbody tr")).hasCount(4);
    page.keyboard().press("Escape");
    assertThat(page.locator("dialog")).hasCount(0);
    assertThat(page.locator("[data-gtm-act=history]")).isFocused();
  }

  @Test
  void checksNow_andKeepsThePlaceWhereThingsAreSaid() {
    site.linkPage(epic, "positioning", site.page(POSITIONING));
    panel.open(epic);
    page.evaluate("document.querySelector('.gtm-live').dataset.same = 'yes'");
    page.locator("[data-gtm-act=check]").focus();
    page.keyboard().press("Enter");

    assertThat(panel.said()).hasText("Everything was read again.");
    assertThat(panel.flag()).hasAttribute("data-same", "yes");
    assertThat(panel.flag()).hasAttribute("aria-live", "polite");
    assertThat(page.locator("[data-gtm-act=check]")).isFocused();
  }

  @Test
  void copiesThePanelAsText_onSitesWithoutHttpsToo() {
    site.linkPage(epic, "positioning", site.page(POSITIONING));
    page.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
    panel.open(epic);
    page.locator("[data-gtm-act=copy]").click();
    assertThat(panel.said()).hasText("Copied.");
    String text = (String) page.evaluate("navigator.clipboard.readText()");

    assertThat(text)
        .startsWith(epic + " Blocked 2 of 3 requirements are open.")
        .contains("Positioning: Ready", POSITIONING, "pageId=", "Adoption metrics: Not linked")
        .endsWith(jira + "/browse/" + epic);
    page.evaluate(
        """
        async () => {
          await navigator.clipboard.writeText('');
          window.written = navigator.clipboard;
          Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true });
          document.querySelector('.gtm-live').textContent = '';
        }\
        """);
    page.locator("[data-gtm-act=copy]").click();
    assertThat(panel.said()).hasText("Copied.");
    assertThat((String) page.evaluate("window.written.readText()")).isEqualTo(text);
    assertThat(page.locator("[data-gtm-act=copy]")).isFocused();
  }

  @Test
  void saysThatOneIsLoggedOut_whenTheSessionEnded() {
    panel.open(epic);
    panel.act("positioning", "link");
    page.fill("#gtm-input-page", "Positioning");
    assertThat(panel.options("page").first()).isVisible();
    page.keyboard().press("ArrowDown");
    page.context().clearCookies();
    page.keyboard().press("Enter");
    assertThat(page.locator(".gtm-problem")).containsText("logged out");
    assertThat(page.locator(".gtm-problem a")).hasText("Log in");
    assertThat(page.locator("#gtm-input-page")).isFocused();
    page.keyboard().press("Escape");

    for (String act : List.of("check", "history", "link")) {
      page.evaluate("document.querySelector('.gtm-live').textContent = ''");
      if (act.equals("link")) {
        panel.act("positioning", act);
      } else {
        page.locator(".gtm-tools [data-gtm-act=" + act + "]").click();
      }
      assertThat(panel.said()).containsText("logged out");
    }
    panel.flag().locator("a").click();
    page.fill("#login-form-username", "pm");
    page.fill("#login-form-password", "pm");
    page.click("#login-form-submit");
    assertThat(page.locator(".gtm-panel[data-epic=" + epic + "]")).isVisible();
  }

  @Test
  void saysSo_whenJiraDoesNotAnswer() {
    panel.open(epic);
    page.route("**/rest/gtm/**", route -> route.abort());
    page.locator("[data-gtm-act=check]").click();
    assertThat(panel.said()).containsText("did not work");
    page.unroute("**/rest/gtm/**");
    page.locator("[data-gtm-act=check]").click();
    assertThat(panel.said()).hasText("Everything was read again.");
  }
}
