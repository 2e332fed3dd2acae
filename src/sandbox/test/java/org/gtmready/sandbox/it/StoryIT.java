package org.gtmready.sandbox.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.regex.Pattern;
import org.gtmready.sandbox.host.Sandbox;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole story in a browser: a release is refused, its plans are written, it goes out. */
class StoryIT {

  private static final String EPIC = "LAUNCH-3";
  private static final String TITLE = "Stem export, ";

  @TempDir static Path home;

  /** Its own hosts: other tests write into the shared ones. */
  private static Sandbox sandbox;

  private static Browser browser;

  @BeforeAll
  static void start() {
    sandbox =
        Sandboxes.within(Duration.ofSeconds(90), () -> Sandbox.start(Sandboxes.options(home)));
    browser = new Browser();
  }

  @AfterAll
  static void stop() {
    if (browser != null) {
      browser.close();
    }
    if (sandbox != null) {
      sandbox.close();
    }
  }

  @Test
  void anEpicIsRefused_planned_andReleased() {
    Page manager = person("pm");
    Page releaser = person("rm");

    openEpic(manager);
    assertThat(manager.locator(".gtm-overall")).containsText("Not started");
    assertThat(manager.locator(".gtm-row.gtm-open")).hasCount(3);
    Browser.keep(manager, "1-epic-not-ready");

    release(releaser);
    assertThat(releaser.locator("body")).containsText("Positioning");
    Browser.keep(releaser, "2-release-refused");
    openEpic(releaser);
    assertThat(releaser.locator("#status-val")).hasText("Ready for Release");

    startPlan(manager);
    link(manager, "positioning");
    assertThat(row(manager, "positioning")).hasClass(Pattern.compile("gtm-open"));
    Browser.keep(manager, "5-linked-but-empty");

    writePlan(manager);
    awaitMet(manager, "positioning");
    Browser.keep(manager, "7-positioning-turned");

    publish(manager, "adoption-metrics", demoPlan("metrics"));
    link(manager, "adoption-metrics");
    publish(manager, "sales-enablement", demoPlan("kit"));
    link(manager, "sales-enablement");
    assertThat(manager.locator(".gtm-row.gtm-open")).hasCount(0);
    Browser.keep(manager, "8-ready");

    release(releaser);
    openEpic(releaser);
    assertThat(releaser.locator("#status-val")).hasText("Released");
    Browser.keep(releaser, "9-released");

    assertThat(browser.troubles()).isEmpty();
  }

  private static Page person(String name) {
    Page page = browser.newPerson();
    Browser.logInByForm(page, name, jira(), confluence());
    return page;
  }

  private static void openEpic(Page page) {
    page.navigate(jira() + "/browse/" + EPIC);
    assertThat(page.locator(".gtm-panel[data-current=true]")).isVisible();
  }

  private static void release(Page page) {
    openEpic(page);
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Release").setExact(true))
        .click();
  }

  /** A page with an empty macro, and from there the form that the template gives. */
  private static void startPlan(Page page) {
    publish(page, "positioning", "<ac:structured-macro ac:name=\"gtm-positioning\"/>");
    Browser.keep(page, "3-guided-template");
    page.click("[data-gtm-start]");
    assertThat(page.locator(".gtm-plan-body")).isVisible();
    assertThat(page.locator(".gtm-plan-state .aui-lozenge-success")).hasCount(0);
    Browser.keep(page, "4-form-started");
  }

  /** From the panel to the page, and there what a team knows about its product. */
  private static void writePlan(Page page) {
    row(page, "positioning").locator("a.gtm-title").click();
    page.click("#editPageLink");
    page.fill("#content-body", demoPlan("positioning"));
    page.click("#rte-button-publish");
    assertThat(page.locator(".gtm-plan-state .aui-lozenge-success")).isVisible();
    Browser.keep(page, "6-plan-complete");
  }

  private static void publish(Page page, String requirement, String body) {
    page.navigate(confluence() + "/pages/createpage.action?spaceKey=GTM");
    page.fill("#content-title", TITLE + requirement);
    page.fill("#content-body", body);
    page.click("#rte-button-publish");
    assertThat(page.locator(".gtm-plan").first()).isVisible();
  }

  private static void link(Page page, String requirement) {
    openEpic(page);
    new PanelPage(page, jira()).act(requirement, "link");
    page.fill("#gtm-input-page", TITLE + requirement);
    page.locator("#gtm-list-page [role=option]").first().click();
    page.click(".gtm-submit");
    assertThat(row(page, requirement).locator(".gtm-item")).hasCount(1);
  }

  /** Confluence tells Jira by itself; a person reloads the epic until the panel has turned. */
  private static void awaitMet(Page page, String requirement) {
    for (int i = 0; i < 60; i++) {
      openEpic(page);
      if (row(page, requirement).and(page.locator(".gtm-met")).count() == 1) {
        return;
      }
      page.waitForTimeout(500);
    }
    assertThat(row(page, requirement)).hasClass(Pattern.compile("gtm-met"));
  }

  private static Locator row(Page page, String requirement) {
    return page.locator(".gtm-row[data-requirement=" + requirement + "]");
  }

  /** A plan that somebody wrote in earnest, as the demo data holds it. */
  private static String demoPlan(String name) {
    try (InputStream in =
        StoryIT.class.getResourceAsStream("/demo/pages/soundtrack/" + name + ".xml")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .replace(">LAUNCH-1<", ">" + EPIC + "<");
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String jira() {
    return sandbox.jira().baseUrl();
  }

  private static String confluence() {
    return sandbox.confluence().baseUrl();
  }
}
