package org.gtmready.sandbox.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gtmready.sandbox.host.Sandbox;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each state of the panel and its dialogs, as a screen reader tells it, by keyboard alone, from 320
 * to 1280 pixels, and as a picture in {@code target/screenshots}.
 */
class PanelStatesIT {

  /** What a screen reader would tell now; to be compared, and kept when it is meant to be so. */
  private static final Path TOLD = Repository.ROOT.resolve("target/panel-states");

  /** The controls that one can see, in the order of the page; of a set of tabs the chosen one. */
  private static final String CONTROLS =
      """
      const controls = root => [...root.querySelectorAll('a[href], button, summary, input, select, textarea, [tabindex="0"]')]
        .filter(one => one.checkVisibility() && !one.disabled && one.tabIndex >= 0);
      """;

  private static final Map<String, List<Cookie>> SESSIONS = new HashMap<>();

  private static Sandbox sandbox;
  private static Browser browser;
  private static PanelStates states;

  @BeforeAll
  static void start() {
    sandbox =
        Sandboxes.within(
            Duration.ofSeconds(90), () -> Sandbox.start(Sandboxes.options(Sandboxes.home())));
    browser = new Browser();
    states = new PanelStates(sandbox);
  }

  @AfterAll
  static void stop() {
    browser.close();
    sandbox.close();
  }

  static List<PanelStates.State> states() {
    return PanelStates.all();
  }

  @ParameterizedTest
  @MethodSource("states")
  void isThereForEverybody(PanelStates.State state) throws IOException {
    String epic = state.epic().apply(states);
    Page page = person(state.reader());
    new PanelPage(page, sandbox.jira().baseUrl()).open(epic);
    state.act().accept(states, page);
    Locator root = page.locator(state.root());

    Browser.keep(page, "state-" + state);
    assertThat(Axe.findings(page)).as("barriers").isEmpty();
    assertThat(told(root, epic)).as("as it is told").isEqualTo(expected(state, epic, root));
    unfold(root);
    assertThat(namesThatRepeat(root)).as("controls that are called alike").isEmpty();
    assertFits(page, root);
    Browser.resize(page, 320, 900);
    assertFits(page, root);
    Browser.keep(page, "state-" + state + "-320");
    assertThat(Axe.findings(page)).as("barriers at 320 pixels").isEmpty();
    assertReachable(page, root);
    if (root.evaluate("it => it.matches('dialog')").equals(true)) {
      page.keyboard().press("Escape");
      assertThat(root).hasCount(0);
      assertThat((Boolean) page.evaluate("!!document.activeElement.closest('.gtm-panel')"))
          .isTrue();
    }
    page.context().close();
  }

  /** A tab of somebody who logs in once. */
  private static Page person(String name) {
    Page page = browser.newPerson();
    List<Cookie> session = SESSIONS.get(name);
    if (session == null) {
      Browser.logIn(page, name, sandbox.jira().baseUrl());
      SESSIONS.put(name, page.context().cookies());
    } else {
      page.context().addCookies(session);
    }
    return page;
  }

  /** The tree of names and roles, without what differs from run to run. */
  private static String told(Locator root, String epic) {
    return root.ariaSnapshot()
        .lines()
        .filter(line -> !line.strip().startsWith("- /url:"))
        .map(line -> line.replaceAll(epic + "\\b", "EPIC"))
        .map(line -> line.replaceAll("just now|\\d+ min ago", "AGO"))
        .map(line -> line.replaceAll("Plan \\d{6,}", "PLAN"))
        .reduce("", (text, line) -> text + line + "\n");
  }

  private static String expected(PanelStates.State state, String epic, Locator root)
      throws IOException {
    Files.createDirectories(TOLD);
    Files.writeString(TOLD.resolve(state + ".yml"), told(root, epic));
    try (InputStream in =
        PanelStatesIT.class.getResourceAsStream("/panel-states/" + state + ".yml")) {
      return in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static void unfold(Locator root) {
    root.evaluate(
        "it => it.querySelectorAll('details:not(.gtm-menu)').forEach(one => one.open = true)");
  }

  /**
   * Links to one place aside, which may have one name, and those of open points, which stand in a
   * list of their requirement.
   */
  @SuppressWarnings("unchecked") // the script makes a list of strings
  private static List<String> namesThatRepeat(Locator root) {
    return (List<String>)
        root.evaluate(
            "root => {"
                + CONTROLS
                + """
            const name = one => one.getAttribute('aria-label') || one.labels?.[0]?.innerText || one.innerText.trim();
            const all = controls(root).filter(one => !one.closest('.gtm-all li'));
            const alike = (one, other) => name(one) === name(other) && !(one.href && one.href === other.href);
            return all.filter((one, i) => !name(one) || all.slice(0, i).some(other => alike(one, other))).map(name);
            }
            """);
  }

  private static void assertFits(Page page, Locator root) {
    assertThat(
            (List<?>)
                root.evaluate(
                    """
                    root => [root, ...root.querySelectorAll('*')]
                      .filter(one => one.checkVisibility() && one.getBoundingClientRect().width > 1)
                      .filter(one => {
                        const box = one.getBoundingClientRect();
                        return box.left < -0.5 || box.right > innerWidth + 0.5;
                      })
                      .map(one => one.outerHTML.slice(0, 200))
                    """))
        .as("beyond the edge at " + page.viewportSize().width)
        .isEmpty();
    assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
        .as("the page does not scroll sideways")
        .isTrue();
  }

  /** Tab comes to every control in the page's order, and one sees where one is. */
  private static void assertReachable(Page page, Locator root) {
    int count =
        (Integer)
            root.evaluate(
                "root => {"
                    + CONTROLS
                    + """
                    window.gtmControls = controls(root);
                    root.tabIndex = -1;
                    root.focus();
                    return window.gtmControls.length;
                    }
                    """);
    for (int i = 0; i < count; i++) {
      page.keyboard().press("Tab");
      assertThat(
              page.evaluate(
                  """
                  i => {
                    const one = document.activeElement;
                    const style = getComputedStyle(one);
                    const seen = style.outlineStyle !== 'none' || style.boxShadow !== 'none';
                    const box = one.getBoundingClientRect();
                    return one !== gtmControls[i] ? 'not ' + gtmControls[i].outerHTML + ' but ' + one.outerHTML.slice(0, 200)
                      : !seen ? 'no sign of the focus on ' + one.outerHTML
                      : box.bottom < 0 || box.top > innerHeight ? 'out of sight: ' + one.outerHTML
                      : '';
                  }
                  """,
                  i))
          .isEqualTo("");
    }
  }
}
