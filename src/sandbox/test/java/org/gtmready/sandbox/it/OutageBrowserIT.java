package org.gtmready.sandbox.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.time.Duration;
import org.gtmready.sandbox.host.Sandbox;
import org.junit.jupiter.api.Test;

/** What one sees in the panel while Confluence is away. */
class OutageBrowserIT {

  @Test
  void panelAndDialogsSaySo_andTakeAnAddress() {
    try (Sandbox sandbox =
            Sandboxes.within(
                Duration.ofSeconds(90), () -> Sandbox.start(Sandboxes.options(Sandboxes.home())));
        Browser browser = new Browser()) {
      String address = sandbox.confluence().baseUrl() + "/pages/viewpage.action?pageId=65611";
      sandbox.confluence().close();
      for (ColorScheme colours : new ColorScheme[] {ColorScheme.LIGHT, ColorScheme.DARK}) {
        look(browser.newPerson(colours), sandbox.jira().baseUrl(), address);
      }
    }
  }

  private static void look(Page page, String jira, String address) {
    Browser.logIn(page, "pm", jira);
    String epic = jira + "/browse/LAUNCH-3";
    page.navigate(jira + "/browse/LAUNCH-2");
    assertThat(page.locator(".gtm-panel[data-current=true]")).isVisible();
    assertThat(page.locator(".gtm-note").first()).containsText("Confluence does not answer");
    assertThat(Axe.findings(page)).isEmpty();
    Browser.keep(page, "confluence-away");
    page.locator(".gtm-tools [data-gtm-act=check]").click();
    assertThat(page.locator(".gtm-live .gtm-said")).containsText("nothing could be read again");

    page.navigate(epic);
    PanelPage panel = new PanelPage(page, jira);
    Locator row = panel.row("positioning");
    panel.act("positioning", "create");
    assertThat(page.locator("dialog .gtm-problem")).containsText("Confluence does not answer");
    assertThat(page.locator("dialog .gtm-submit")).hasCount(0);
    assertThat(Axe.findings(page)).isEmpty();
    page.keyboard().press("Escape");

    panel.act("positioning", "link");
    assertThat(page.locator("dialog .gtm-problem")).containsText("Paste the address");
    page.fill("#gtm-input-page", address);
    assertThat(page.locator("#gtm-hint-page")).containsText("as soon as Confluence answers");
    page.keyboard().press("Enter");
    assertThat(row.locator(".gtm-item")).hasCount(1);
    assertThat(panel.said()).containsText("Linked. The linked page could not be read yet.");
    panel.act("positioning", "unlink"); // for the next look
    assertThat(row.locator(".gtm-item")).hasCount(0);
  }
}
