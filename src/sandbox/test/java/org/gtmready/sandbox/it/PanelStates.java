package org.gtmready.sandbox.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.gtmready.sandbox.it.PlanSite.macro;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.gtmready.sandbox.host.Sandbox;

/** Every state in which somebody may find the panel or one of its dialogs, and the way there. */
final class PanelStates {

  private static final String DIALOG = "dialog.gtm-dialog[open]";
  private static final String PANEL = ".gtm-panel";
  private static final String AUDIT_LOG = "LAUNCH-2 Audit log for enterprise workspaces – ";
  private static final List<String> REQUIREMENTS =
      List.of("positioning", "adoption-metrics", "sales-enablement");

  private final Sandbox sandbox;
  private final EpicSite epics;
  private final PlanSite plans;
  private final String jira;

  PanelStates(Sandbox sandbox) {
    this.sandbox = sandbox;
    epics = new EpicSite(sandbox);
    plans = new PlanSite(sandbox);
    jira = sandbox.jira().baseUrl();
  }

  /**
   * A state.
   *
   * @param reader whose eyes it is seen with
   * @param root what of the page is looked at
   * @param epic makes an epic of the state, or names one; the key
   * @param act what the reader does after the panel has come
   */
  record State(
      String name,
      String reader,
      String root,
      Function<PanelStates, String> epic,
      BiConsumer<PanelStates, Page> act) {

    @Override
    public String toString() {
      return name;
    }
  }

  /** All of them; Confluence is gone after the last one. */
  static List<State> all() {
    return List.of(
        seen("empty", "pm", states -> states.epics.epic("Empty")),
        seen("not-linked", "pm", states -> states.linked("sales-enablement")),
        seen("incomplete", "pm", states -> "LAUNCH-2"),
        seen("ready", "pm", states -> "LAUNCH-1"),
        seen("ready-not-read", "pm", states -> "LAUNCH-22"),
        seen("for-another-epic", "pm", PanelStates::forAnotherEpic),
        seen("several-links", "pm", PanelStates::several),
        seen("released-with-open-points", "pm", PanelStates::released),
        seen("restricted-page", "dev", PanelStates::restricted),
        seen("page-in-the-trash", "pm", states -> states.trashed(false)),
        seen("page-deleted", "pm", states -> states.trashed(true)),
        seen("viewer", "viewer", states -> "LAUNCH-4"),
        seen("asks-somebody", "dev", states -> "LAUNCH-2"),
        seen("not-authorised", "rm", PanelStates::unauthorised),
        new State("loading", "dev", PANEL, PanelStates::restricted, PanelStates::wait),
        new State("menu", "pm", PANEL, states -> "LAUNCH-2", PanelStates::openMenu),
        new State("stale", "pm", PANEL, states -> states.linked("positioning"), PanelStates::stale),
        new State("session-ended", "pmm", PANEL, states -> "LAUNCH-2", PanelStates::endSession),
        new State("refused", "admin", PANEL, PanelStates::releasable, PanelStates::release),
        shown("dialog-create-all", states -> states.epics.epic("Blank"), PanelStates::createAll),
        shown("dialog-link", states -> states.epics.epic("To be linked"), PanelStates::link),
        shown("dialog-link-refused", states -> states.epics.epic("Wrong"), PanelStates::linkWrong),
        shown("dialog-link-full", PanelStates::full, PanelStates::linkMore),
        shown("dialog-history", states -> "LAUNCH-2", PanelStates::history),
        seen("confluence-away", "pmm", PanelStates::away));
  }

  private static State seen(String name, String reader, Function<PanelStates, String> epic) {
    return new State(name, reader, PANEL, epic, (states, page) -> {});
  }

  private static State shown(
      String name, Function<PanelStates, String> epic, BiConsumer<PanelStates, Page> act) {
    return new State(name, "pm", DIALOG, epic, act);
  }

  private String linked(String requirement) {
    String epic = epics.epic("One is linked");
    epics.linkUrl(epic, requirement, "https://www.example.com/plan");
    return epic;
  }

  private String forAnotherEpic() {
    String epic = epics.epic("Borrowed");
    epics.linkPage(epic, "positioning", epics.page(AUDIT_LOG + "Positioning"));
    return epic;
  }

  /** Long, without blanks, from right to left, and more than fit. */
  private String several() {
    String epic = epics.epic("Several");
    String hebrew = plans.pageIn("GTM", "תוכנית השקה (v2)!", macro("positioning", "<p>x</p>"));
    epics.linkPage(epic, "positioning", hebrew);
    epics.linkPage(epic, "positioning", epics.page(AUDIT_LOG + "Positioning"));
    for (int i = 0; i < 4; i++) {
      String path = "a-very-long-path-".repeat(10) + i;
      epics.linkUrl(epic, "positioning", "https://www.example.com/" + path);
    }
    return epic;
  }

  private String released() {
    String epic = epics.releasable("Gone to customers");
    REQUIREMENTS.forEach(it -> epics.linkUrl(epic, it, "https://www.example.com/plan"));
    assertThat(epics.transition(epic, "Release").status()).isEqualTo(204);
    unlinkFirst(epic);
    return epic;
  }

  private void unlinkFirst(String epic) {
    String id = epics.readiness("pm", epic).at("/requirements/0/evidence/0/id").asText();
    String path = "/rest/gtm/1.0/epics/" + epic + "/evidence/" + id;
    assertThat(epics.jira("pm").delete(path).status()).isEqualTo(204);
  }

  private String restricted() {
    String epic = epics.epic("Not for everybody");
    String page = plans.page(macro("positioning", "<p>x</p>"));
    epics.linkPage(epic, "positioning", page);
    plans.restrictToProductManager(page);
    return epic;
  }

  private String trashed(boolean forGood) {
    String epic = epics.epic("Its page is gone");
    String page = plans.page(macro("positioning", "<p>x</p>"));
    epics.linkPage(epic, "positioning", page);
    Http confluence = plans.confluence("pm");
    assertThat(confluence.delete("/rest/api/content/" + page).status()).isEqualTo(204);
    if (forGood) {
      Http admin = plans.confluence("admin");
      assertThat(admin.delete("/rest/api/content/" + page + "?status=trashed").status())
          .isEqualTo(204);
    }
    assertThat(epics.jira("pm").post("/rest/gtm/1.0/epics/" + epic + "/check", "{}").status())
        .isLessThan(300);
    return epic;
  }

  private String unauthorised() {
    sandbox.jira().links().authorisations().withdraw("rm");
    return "LAUNCH-2";
  }

  private String releasable() {
    return epics.releasable("To be refused");
  }

  private String full() {
    String epic = epics.epic("Full");
    for (int i = 0; i < 20; i++) {
      epics.linkUrl(epic, "positioning", "https://www.example.com/" + i);
    }
    return epic;
  }

  private String away() {
    sandbox.stop("confluence");
    return "LAUNCH-4";
  }

  private PanelPage panel(Page page) {
    return new PanelPage(page, jira);
  }

  /** The answer to who may view the page does not come. */
  private void wait(Page page) {
    page.route("**/plugins/servlet/gtm/panel?**", route -> {});
    page.reload();
    assertThat(page.locator(".gtm-panel[data-current=false]")).isVisible();
  }

  private void openMenu(Page page) {
    page.locator(".gtm-menu > summary").first().click();
    assertThat(page.locator(".gtm-menu-list").first()).isVisible();
  }

  /** Another tab was faster. */
  private void stale(Page page) {
    unlinkFirst(page.locator(PANEL).getAttribute("data-epic"));
    panel(page).act("positioning", "unlink");
    assertThat(panel(page).said()).isVisible();
    assertThat(panel(page).items("positioning")).hasCount(0);
  }

  private void endSession(Page page) {
    page.context().clearCookies();
    page.locator(".gtm-tools [data-gtm-act=check]").click();
    assertThat(panel(page).said()).containsText("logged out");
  }

  private void release(Page page) {
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Release").setExact(true))
        .click();
    assertThat(page.locator("#transition-errors")).containsText("Nothing is linked");
  }

  private void createAll(Page page) {
    page.locator(".gtm-start button").click();
    assertThat(page.locator(DIALOG + " .gtm-submit")).hasText("Create 4 pages");
  }

  private void link(Page page) {
    panel(page).act("sales-enablement", "link");
    assertThat(panel(page).options("page").first()).isVisible();
    page.keyboard().press("ArrowDown");
  }

  private void linkWrong(Page page) {
    panel(page).act("positioning", "link");
    page.locator("#gtm-tab-url").click();
    page.fill("#gtm-input-url", "ftp://www.example.com/plan");
    assertThat(page.locator("#gtm-hint-url")).containsText("starts with http");
    assertThat(page.locator(DIALOG + " .gtm-submit")).isDisabled();
  }

  private void linkMore(Page page) {
    panel(page).act("positioning", "link");
    assertThat(page.locator(".gtm-full")).containsText("20");
    page.locator("#gtm-tab-url").click();
    page.fill("#gtm-input-url", "https://www.example.com/one-more");
    assertThat(page.locator("#gtm-hint-url")).not().containsText("Searching");
    assertThat(page.locator(DIALOG + " .gtm-submit")).isDisabled();
    page.keyboard().press("Enter");
    assertThat(page.locator(".gtm-problem .aui-message")).hasCount(0);
  }

  private void history(Page page) {
    page.locator("[data-gtm-act=history]").click();
    assertThat(page.locator(DIALOG + " tbody tr").first()).isVisible();
  }
}
