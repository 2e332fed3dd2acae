package org.gtmready.sandbox.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.ArrayList;
import java.util.List;
import org.gtmready.sandbox.host.RunningHost;
import org.gtmready.sandbox.host.Sandbox;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The header of the sandbox's pages holds at every width, at once, whatever the pages wear. */
@Timeout(180)
@SandboxTest
class HeaderBrowserIT {

  private static final List<Integer> WIDTHS =
      List.of(1100, 900, 768, 700, 640, 560, 480, 390, 360, 320, 480, 900);

  /** What one cannot press: covered by another, outside of the window, or too small. */
  private static final String TROUBLES =
      """
      () => {
        const targets = [...document.querySelectorAll('#header :is(a, summary, button)')]
          .filter(target => target.checkVisibility())
          .map(target => ({ name: target.textContent.trim(), box: target.getBoundingClientRect() }));
        const troubles = [];
        targets.forEach(({ name, box }, index) => {
          if (box.width < 24 || box.height < 24) {
            troubles.push(`${name}: ${box.width} x ${box.height}`);
          }
          if (box.left < 0 || box.right > document.documentElement.clientWidth) {
            troubles.push(`${name}: from ${box.left} to ${box.right}`);
          }
          targets.slice(index + 1).forEach(other => {
            if (box.left < other.box.right && other.box.left < box.right
                && box.top < other.box.bottom && other.box.top < box.bottom) {
              troubles.push(`${name} and ${other.name} overlap`);
            }
          });
        });
        const below = document.getElementById('main').getBoundingClientRect().top;
        targets.filter(({ box }) => box.bottom > below)
          .forEach(({ name }) => troubles.push(`${name} lies on the page`));
        return targets.length < 4 ? ['Only ' + targets.length + ' targets'] : troubles;
      }""";

  @ParameterizedTest
  @CsvSource({"jira, false", "jira, true", "confluence, false", "confluence, true"})
  void everythingInTheHeaderCanBePressed_atEveryWidth(
      String product, boolean plain, Sandbox sandbox) {
    RunningHost site = product.equals("jira") ? sandbox.jira() : sandbox.confluence();
    List<String> troubles = new ArrayList<>();
    try (Browser browser = new Browser()) {
      Page page = browser.newPerson();
      if (plain) {
        page.route("**/s/aui/aui-prototyping.*", HeaderBrowserIT::standIn);
      }
      Browser.logInByForm(page, "admin", site.baseUrl());
      for (int width : WIDTHS) {
        page.setViewportSize(width, 800);
        look(page, width, troubles);
      }
      for (int width : List.of(900, 390, 320)) {
        page.setViewportSize(width, 800);
        page.reload();
        look(page, width, troubles);
      }
      assertThat(troubles).isEmpty();
      Browser.keep(page, "header-" + product + (plain ? "-plain" : ""));
      assertThat(Axe.findings(page)).isEmpty();
      assertThat(browser.troubles()).isEmpty();
    }
  }

  @SuppressWarnings("unchecked") // the script makes a list of strings
  private static void look(Page page, int width, List<String> troubles) {
    ((List<String>) page.evaluate(TROUBLES))
        .forEach(trouble -> troubles.add(width + " px: " + trouble));
  }

  /** Gives the sheet and the script that a machine without npm gives. */
  private static void standIn(Route route) {
    route.resume(
        new Route.ResumeOptions()
            .setUrl(route.request().url().replace("/s/aui/aui-prototyping", "/s/aui-fallback")));
  }
}
