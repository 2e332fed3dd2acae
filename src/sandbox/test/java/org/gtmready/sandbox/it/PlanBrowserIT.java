package org.gtmready.sandbox.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.gtmready.sandbox.it.PlanSite.macro;
import static org.gtmready.sandbox.it.PlanSite.row;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import org.gtmready.sandbox.host.Sandbox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A plan while somebody writes it: what is said stands where it belongs, at any width. */
@Timeout(180)
@SandboxTest
class PlanBrowserIT {

  @Test
  void halfWrittenPlan_saysEachThingAtItsPlace_andGetsItsMissingFields(Sandbox sandbox) {
    PlanSite site = new PlanSite(sandbox);
    String written =
        row("What they use today", "TBD") + row("Wat frustrates them", "They call by phone");
    String id = site.page(macro("positioning", "<p>Our plan.</p>" + written));
    try (Browser browser = new Browser()) {
      Page page = browser.newPerson(ColorScheme.DARK);
      Browser.logIn(page, "pm", sandbox.confluence().baseUrl());
      page.navigate(sandbox.confluence().baseUrl() + "/pages/viewpage.action?pageId=" + id);

      Locator rows = page.locator(".gtm-plan-body tr");
      assertThat(rows.nth(0)).containsText("Blocks release: Only says “TBD”.");
      assertThat(rows.nth(1)).containsText("Did you mean “What frustrates them”?");
      assertThat(page.locator(".gtm-plan-notes > summary")).hasText("11 block release");
      rows.nth(0).locator(".gtm-plan-example > summary").click();
      assertThat(rows.nth(0)).containsText("A shared spreadsheet with 14 tabs");
      assertThat(Axe.findings(page)).isEmpty();

      page.click("[data-gtm-start]");
      assertThat(page.locator(".gtm-plan-body h3").first()).hasText("Competitive alternatives");
      assertThat(page.locator("[data-gtm-start]")).hasCount(0);
      assertThat(page.locator(".gtm-plan-body")).containsText("They call by phone");
      Browser.resize(page, 390, 844);
      assertThat(Axe.findings(page)).isEmpty();
      Browser.keep(page, "plan-half-written");
      assertThat(browser.troubles()).isEmpty();
    }
  }

  @Test
  void aRowOfManyColumns_isABlockInANarrowPage(Sandbox sandbox) {
    String cells = "<td>LoopVault</td>" + "<td>x</td>".repeat(6);
    String heads = "<th>Competitor</th>" + "<th>Where we win</th>".repeat(6);
    String id =
        new PlanSite(sandbox)
            .page(
                macro(
                    "sales-enablement",
                    "<h3>Battlecards</h3><table><tbody><tr>"
                        + heads
                        + "</tr><tr>"
                        + cells
                        + "</tr></tbody></table>"));
    try (Browser browser = new Browser()) {
      Page page = browser.newPerson();
      Browser.logIn(page, "pm", sandbox.confluence().baseUrl());
      page.navigate(sandbox.confluence().baseUrl() + "/pages/viewpage.action?pageId=" + id);
      Locator cell = page.locator(".gtm-plan-body td").nth(1);
      assertThat(cell).hasCSS("display", "table-cell");

      Browser.resize(page, 1024, 768);
      assertThat(cell).hasCSS("display", "block");
      assertThat(cell).hasAttribute("data-column", "Where we win");
      assertThat(Axe.findings(page)).isEmpty();
    }
  }
}
