package org.gtmready.sandbox.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** The readiness panel in a browser, and how one gets at what is closed in it. */
final class PanelPage {

  private final Page page;
  private final String jira;

  PanelPage(Page page, String jira) {
    this.page = page;
    this.jira = jira;
  }

  /** Opens an epic and waits until Confluence was asked what its reader may view. */
  PanelPage open(String epic) {
    page.navigate(jira + "/browse/" + epic);
    assertThat(page.locator(".gtm-panel[data-current=true]")).isVisible();
    return this;
  }

  Locator row(String requirement) {
    return page.locator(".gtm-row[data-requirement=" + requirement + "]");
  }

  /** The line of a row that is always in sight. */
  Locator summary(String requirement) {
    return row(requirement).locator("> details > summary");
  }

  /** A row's one next step. */
  Locator step(String requirement) {
    return row(requirement).locator(".gtm-step");
  }

  Locator items(String requirement) {
    return row(requirement).locator(".gtm-item");
  }

  /** Opens a row unless it is open. */
  Locator unfold(String requirement) {
    if (row(requirement).locator("> details[open]").count() == 0) {
      summary(requirement).click();
    }
    return row(requirement);
  }

  /** Does what a row offers for its first link, or for itself: in sight or in a menu. */
  void act(String requirement, String act) {
    Locator control = unfold(requirement).locator("[data-gtm-act=" + act + "]").first();
    if (!control.isVisible()) {
      row(requirement).locator(".gtm-menu > summary").first().click();
    }
    control.click();
  }

  /** What is said beside the panel. */
  Locator said() {
    return page.locator(".gtm-live .gtm-said");
  }

  Locator flag() {
    return page.locator(".gtm-live");
  }

  Locator options(String kind) {
    return page.locator("#gtm-list-" + kind + " [role=option]");
  }
}
