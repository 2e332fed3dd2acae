package org.gtmready.sandbox.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.gtmready.sandbox.it.PlanSite.macro;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import org.gtmready.sandbox.host.Sandbox;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every page that the plugin adds something to is free of barriers, in light and in dark. */
@SandboxTest
class AccessibilityIT {

  private static final String PANEL = ".gtm-panel[data-current=true]";
  private static final String DIALOG = "dialog.gtm-dialog[open]";

  private static Browser browser;

  private EpicSite epics;
  private PlanSite plans;
  private String jira;
  private String confluence;

  @BeforeAll
  static void start() {
    browser = new Browser();
  }

  @AfterAll
  static void stop() {
    browser.close();
  }

  @BeforeEach
  void sites(Sandbox sandbox) {
    epics = new EpicSite(sandbox);
    plans = new PlanSite(sandbox);
    jira = sandbox.jira().baseUrl();
    confluence = sandbox.confluence().baseUrl();
  }

  /** In the light ones {@link PanelStatesIT} looks at each state. */
  @Test
  void panelHasNoBarriers_inDarkColours() {
    ColorScheme colours = ColorScheme.DARK;
    Page member = person("pm", colours);
    for (String epic : List.of("LAUNCH-1", "LAUNCH-2", "LAUNCH-4", "LAUNCH-18", "LAUNCH-22")) {
      check(member, epic(epic), PANEL);
    }
    check(member, epic(epics.epic("Nothing is linked yet")), PANEL);
    check(member, epic(waiting()), PANEL);
    member.locator(".gtm-why > summary").click();
    member.locator(".gtm-row summary").all().forEach(row -> row.focus());
    assertNoBarriers(member);

    check(person("viewer", colours), epic("LAUNCH-4"), PANEL);
    check(member, epic(epics.issue("No epic", "Story")), "#details-module");
    assertThat(member.locator(".gtm-panel")).hasCount(0);
  }

  /** An epic whose page is filled but not signed. */
  private String waiting() {
    String epic = epics.epic("Waits for a signature");
    epics.linkPage(
        epic,
        "sales-enablement",
        epics.page("LAUNCH-2 Audit log for enterprise workspaces – Enablement kit"));
    return epic;
  }

  @ParameterizedTest
  @EnumSource(names = {"LIGHT", "DARK"})
  void dialogsHaveNoBarriers_withResultsAndWithErrors(ColorScheme colours) {
    Page page = person("pm", colours);
    check(page, epic(epics.epic("To be linked")), PANEL);
    page.locator(".gtm-start [data-gtm-act=create]").click();
    assertThat(page.locator("#gtm-create-space")).isVisible();
    assertNoBarriers(page);
    page.keyboard().press("Escape");
    new PanelPage(page, jira).act("sales-enablement", "link");
    assertThat(page.locator("#gtm-list-page [role=option]").first()).isVisible();
    assertNoBarriers(page);
    page.locator("#gtm-tab-issue").click();
    page.fill("#gtm-input-issue", "Audit");
    assertThat(page.locator("#gtm-list-issue [role=option]").first()).isVisible();
    assertNoBarriers(page);
    page.locator("#gtm-tab-url").click();
    page.fill("#gtm-input-url", confluence + "/pages/viewpage.action?pageId=987654321");
    assertThat(page.locator("#gtm-hint-url")).containsText("no such page");
    assertNoBarriers(page);
    page.fill("#gtm-input-url", "https://www.example.com/");
    assertThat(page.locator("#gtm-list-url [role=option]")).isVisible();
    page.route("**/evidence", route -> route.abort());
    page.click(".gtm-submit");
    assertThat(page.locator(".gtm-problem .aui-message")).isVisible();
    page.unroute("**/evidence");
    assertNoBarriers(page);
    page.keyboard().press("Escape");
    assertThat(page.locator(DIALOG)).hasCount(0);

    check(page, epic("LAUNCH-2"), PANEL);
    page.locator(".gtm-menu > summary").first().click();
    assertNoBarriers(page);
    page.keyboard().press("Escape");
    page.locator("[data-gtm-act=history]").click();
    assertThat(page.locator(DIALOG)).isVisible();
    assertNoBarriers(page);
  }

  @ParameterizedTest
  @EnumSource(names = {"LIGHT", "DARK"})
  void gateHasNoBarriers_whereItRefusesAndWhereItIsSetUp(ColorScheme colours) {
    Page releaser = person("rm", colours);
    check(releaser, epic(epics.releasable("Refused")), PANEL);
    releaser
        .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Release").setExact(true))
        .click();
    assertThat(releaser.locator("#transition-errors")).isVisible();
    assertNoBarriers(releaser);
    check(releaser, jira + "/plugins/servlet/gtm/refused", ".gtm-help");

    Page admin = person("admin", colours);
    String workflows = jira + "/secure/admin/workflows/";
    check(admin, workflows + "ViewWorkflow.jspa?project=LAUNCH", ".jira-sentence");
    admin.locator("a[href*='EditValidator.jspa'][href*='index=']").first().click();
    assertThat(admin.locator(".gtm-gate-form")).isVisible();
    assertNoBarriers(admin);
    check(admin, jira + "/plugins/servlet/gtm/settings", "#login-form-authenticatePassword");
    Browser.confirmPassword(admin, "admin");
    assertThat(admin.locator("#gtm-settings")).isVisible();
    assertNoBarriers(admin);
  }

  @ParameterizedTest
  @EnumSource(names = {"LIGHT", "DARK"})
  void healthHasNoBarriers_inBothProducts(ColorScheme colours) {
    Page admin = person("admin", colours);
    for (String site : List.of(jira, confluence)) {
      admin.navigate(site + "/plugins/servlet/gtm/health");
      Browser.confirmPassword(admin, "admin");
      assertThat(admin.locator("#gtm-health")).isVisible();
      assertNoBarriers(admin);
      admin.click("[data-gtm-opens=gtm-replace]");
      assertThat(admin.locator(DIALOG)).isVisible();
      assertNoBarriers(admin);
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"LIGHT", "DARK"})
  void plansHaveNoBarriers_emptyFilledAndComplete(ColorScheme colours) {
    Page page = person("pm", colours);
    for (String template : List.of("plan", "positioning", "adoption-metrics", "sales-enablement")) {
      check(page, view(plans.page(macro(template, ""))), ".gtm-plan");
    }
    for (String title :
        List.of(
            "LAUNCH-1 Soundtrack from a text prompt – GTM plan",
            "LAUNCH-1 Soundtrack from a text prompt – Positioning",
            "LAUNCH-1 Soundtrack from a text prompt – Adoption metrics",
            "LAUNCH-1 Soundtrack from a text prompt – Enablement kit",
            "LAUNCH-2 Audit log for enterprise workspaces – Positioning",
            "LAUNCH-2 Audit log for enterprise workspaces – Adoption metrics")) {
      check(page, view(epics.page(title)), ".gtm-plan");
    }
    String readiness =
        "<ac:structured-macro ac:name=\"gtm-readiness\"><ac:parameter ac:name=\"epic\">%s"
            + "</ac:parameter></ac:structured-macro>";
    check(
        page,
        view(plans.page(readiness.formatted("LAUNCH-2") + readiness.formatted("NOPE-1"))),
        ".gtm-readiness");
  }

  @ParameterizedTest
  @EnumSource(names = {"LIGHT", "DARK"})
  void sandboxHasNoBarriers_whereOneLogsInAndArrives(ColorScheme colours) {
    Page nobody = browser.newPerson(colours);
    Page member = person("pm", colours);
    for (String site : List.of(jira, confluence)) {
      check(nobody, site + "/login.jsp", "#login-form-submit");
      check(member, site + "/", "#header-details-user");
    }
    check(member, confluence + "/display/GTM", "#main-content");
  }

  private Page person(String name, ColorScheme colours) {
    Page page = browser.newPerson(colours);
    Browser.logIn(page, name, jira, confluence);
    return page;
  }

  private String epic(String key) {
    return jira + "/browse/" + key;
  }

  private String view(String pageId) {
    return confluence + "/pages/viewpage.action?pageId=" + pageId;
  }

  private static void check(Page page, String address, String arrived) {
    page.navigate(address);
    assertThat(page.locator(arrived).first()).isVisible();
    assertNoBarriers(page);
  }

  private static void assertNoBarriers(Page page) {
    assertThat(Axe.findings(page)).as(page.url()).isEmpty();
  }
}
