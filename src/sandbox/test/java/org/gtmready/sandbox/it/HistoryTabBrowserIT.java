package org.gtmready.sandbox.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import org.gtmready.sandbox.host.Sandbox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The history under an issue in a browser: fifty entries, and older ones on request. */
@SandboxTest
class HistoryTabBrowserIT {

  private static final String TAB = "?page=org.gtmready.gtm-readiness:history-tab";

  private final Browser browser = new Browser();

  @AfterEach
  void close() {
    browser.close();
  }

  @Test
  void olderEntriesComeOnRequest_andTheFocusGoesToThem(Sandbox sandbox) {
    EpicSite site = new EpicSite(sandbox);
    String epic = site.epic("A long history");
    for (int i = 0; i < 60; i++) {
      site.linkUrl(epic, "positioning", "https://example.org/" + i);
      String id = site.readiness("pm", epic).at("/requirements/0/evidence/0/id").asText();
      site.jira("pm").delete("/rest/gtm/1.0/epics/" + epic + "/evidence/" + id);
    }
    Page page = browser.newPerson();
    Browser.logIn(page, "pm", sandbox.jira().baseUrl());
    page.navigate(sandbox.jira().baseUrl() + "/browse/" + epic + TAB);
    Locator entries = page.locator(".gtm-timeline li");
    Locator older = page.locator("[data-gtm-history]");

    assertThat(entries).hasCount(50);
    older.click();
    assertThat(entries).hasCount(100);
    assertThat(entries.nth(50)).isFocused();
    older.click();
    assertThat(entries).hasCount(120);
    assertThat(older).hasCount(0);
  }

  @ParameterizedTest
  @EnumSource(names = {"LIGHT", "DARK"})
  void hasNoBarriers(ColorScheme colours, Sandbox sandbox) {
    EpicSite site = new EpicSite(sandbox);
    String epic = site.releasable("Read by everybody");
    site.linkUrl(epic, "positioning", "https://example.org/x");
    site.transition(epic, "Release");
    site.transition(epic, "Release");
    Page page = browser.newPerson(colours);
    Browser.logIn(page, "viewer", sandbox.jira().baseUrl());
    page.navigate(sandbox.jira().baseUrl() + "/browse/" + epic + TAB);

    assertThat(page.locator(".gtm-timeline li")).hasCount(2);
    assertThat(Axe.findings(page)).isEmpty();
  }
}
