package org.gtmready.sandbox.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.gtmready.sandbox.host.Sandbox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The board in a browser: with the mouse, with the keyboard, and refused. */
@SandboxTest
class JiraBoardIT {
  private static final String TO_DO = "10000";
  private static final String IN_PROGRESS = "3";
  private static final String RELEASED = "10002";

  private Browser browser;
  private Page page;
  private String key;

  @BeforeEach
  void openBoard(Sandbox sandbox) {
    String url = sandbox.jira().baseUrl();
    key =
        Http.as(url, "pm")
            .post(
                "/rest/api/2/issue",
                "{\"fields\":{\"project\":{\"key\":\"LAUNCH\"},\"issuetype\":{\"name\":\"Task\"},"
                    + "\"summary\":\"Moved on the board\"}}")
            .json()
            .path("key")
            .asText();
    browser = new Browser();
    page = browser.newPerson();
    page.navigate(url + "/login.jsp?os_destination=/projects/LAUNCH/board");
    page.fill("[name=os_username]", "pm");
    page.fill("[name=os_password]", "pm");
    page.press("[name=os_password]", "Enter");
    assertThat(column(TO_DO)).isVisible();
  }

  @AfterEach
  void close() {
    browser.close();
  }

  private Locator column(String status) {
    return page.locator(".jira-column[data-status='" + status + "']");
  }

  private Locator card(String issue) {
    return page.locator(".jira-card[data-issue-key='" + issue + "']");
  }

  /** In a window that holds the whole board: scrolling would put another card under the mouse. */
  private void drag(String issue, String status) {
    Browser.resize(page, 1280, 12_000);
    card(issue).dragTo(column(status));
    page.setViewportSize(1280, 900); // and no waiting for it: the drop loads the page anew
  }

  private Locator message() {
    return page.locator("#board-message");
  }

  @Test
  void cardMoves_whenItIsDraggedToTheNextColumn() {
    drag(key, IN_PROGRESS);

    assertThat(column(IN_PROGRESS).locator(card(key))).isVisible();
    assertThat(message()).isEmpty();
  }

  @Test
  void cardMoves_whenATransitionIsChosenByKeyboard() {
    Locator move = page.getByLabel("Move " + key);
    move.focus();
    move.selectOption("Start");

    assertThat(column(IN_PROGRESS).locator(card(key))).isVisible();
  }

  @Test
  void cardStays_andTheBoardSaysWhy_whenTheTransitionIsRefused() {
    drag("LAUNCH-3", RELEASED);

    assertThat(message()).containsText("LAUNCH-3 was not moved. Release refused");
    assertThat(message().locator("li")).hasCount(4);
    assertThat(column(RELEASED).locator(card("LAUNCH-3"))).hasCount(0);
    Browser.keep(page, "jira-board-refused");
  }

  @Test
  void cardStays_whenTheWorkflowHasNoWayThere() {
    drag(key, RELEASED);

    assertThat(message()).containsText(key + " cannot go there");
    assertThat(column(TO_DO).locator(card(key))).isVisible();
  }

  @Test
  void refusedReleaseTakesTheFocusToTheReason() {
    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Stem export"))
        .first()
        .click();
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Release")).click();

    Locator reason = page.locator("#transition-errors");
    assertThat(reason).containsText("Release refused");
    assertThat(reason).isFocused();
    Browser.keep(page, "jira-release-refused");
    assertThat(browser.troubles()).isEmpty();
  }
}
