package org.gtmready.sandbox.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.UUID;
import org.gtmready.sandbox.host.Sandbox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Confluence's pages as people use them. */
@SandboxTest
class ConfluencePagesIT {

  private final String base;
  private final Browser browser = new Browser();

  ConfluencePagesIT(Sandbox sandbox) {
    base = sandbox.confluence().baseUrl();
  }

  @AfterEach
  void close() {
    browser.close();
  }

  private Page as(String user) {
    Page page = browser.newPerson();
    Browser.logIn(page, user, base);
    return page;
  }

  private static Locator button(Page page, String name) {
    return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
  }

  private String create(Page page, String body) {
    page.navigate(base + "/pages/createpage.action?spaceKey=GTM");
    page.locator("#content-title").fill("Page " + UUID.randomUUID());
    page.locator("#content-body").fill(body);
    page.locator("#rte-button-publish").click();
    page.waitForURL("**/pages/viewpage.action?pageId=*");
    return page.url().replaceAll(".*pageId=", "");
  }

  @Test
  void writesAPageWithAMacro_byKeyboardAlone() {
    Page page = as("pm");
    page.navigate(base + "/pages/createpage.action?spaceKey=GTM");
    page.locator("#content-title").fill("Typed " + UUID.randomUUID());
    page.locator("#content-body")
        .fill(
            "<ac:structured-macro ac:name=\"status\">"
                + "<ac:parameter ac:name=\"title\">On | track</ac:parameter>"
                + "</ac:structured-macro>");
    page.locator("#rte-button-publish").press("Enter");
    assertThat(page.locator("#main-content .status-macro")).hasText("On | track");
    assertThat(browser.troubles()).isEmpty();
  }

  @Test
  void keepsTheText_whenSomebodyElseSavedFirst() {
    Page mine = as("pm");
    String id = create(mine, "<p>one</p>");
    mine.navigate(base + "/pages/editpage.action?pageId=" + id);
    Page theirs = as("pmm");
    theirs.navigate(base + "/pages/editpage.action?pageId=" + id);
    theirs.locator("#content-body").fill("<p>theirs</p>");
    theirs.locator("#rte-button-publish").click();
    assertThat(theirs.locator("#main-content")).containsText("theirs");

    mine.locator("#content-body").fill("<p>mine &amp; long</p>");
    mine.locator("#rte-button-publish").click();

    assertThat(mine.locator("#conflict")).containsText("Marco Marino saved version 2");
    assertThat(mine.locator("#content-body")).hasValue("<p>mine &amp; long</p>");
    Browser.keep(mine, "confluence-conflict");
    mine.locator("#rte-button-publish").click();
    assertThat(mine.locator("#main-content")).containsText("mine & long");
  }

  @Test
  void saysWhatIsWrong_whenTheBodyIsBroken() {
    Page page = as("pm");
    page.navigate(base + "/pages/createpage.action?spaceKey=GTM");
    page.locator("#content-title").fill("Broken " + UUID.randomUUID());
    page.locator("#content-body").fill("\n<p>one<br></p>");
    page.locator("#rte-button-publish").click();

    assertThat(page.locator("#problem")).containsText("Error parsing xhtml");
    assertThat(page.locator("#content-body")).hasValue("\n<p>one<br></p>");
  }

  @Test
  void showsAnEarlierVersion_andBringsBackATrashedPage() {
    Page page = as("pm");
    String id = create(page, "<p>one</p>");
    page.locator("#editPageLink").click();
    page.locator("#content-body").fill("<p>two</p>");
    page.locator("#rte-button-publish").click();
    page.navigate(base + "/pages/viewpreviousversions.action?pageId=" + id);
    Browser.keep(page, "confluence-history");
    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("v. 1").setExact(true))
        .click();
    assertThat(page.locator("#main-content")).containsText("one");
    page.locator("#page-history-warning")
        .getByRole(
            AriaRole.LINK, new Locator.GetByRoleOptions().setName("View the current version"))
        .click();
    assertThat(page.locator("#main-content")).containsText("two");

    String title = page.locator("#title-text").textContent();
    page.onDialog(dialog -> dialog.accept());
    page.locator("#action-menu-link").click();
    page.locator("#action-remove-content-link").click();
    page.navigate(base + "/pages/viewtrash.action?key=GTM");
    Browser.keep(page, "confluence-trash");
    button(page, "Restore " + title).click();
    assertThat(page.locator("#title-text")).hasText(title);
    assertThat(browser.troubles()).isEmpty();
  }

  @Test
  void showsNothingOfAPage_whenOneMayNotViewIt() {
    Page page = as("pm");
    String id = create(page, "<p>one</p>");
    String title = page.locator("#title-text").textContent();
    String only = "[{\"operation\":\"read\",\"restrictions\":{\"user\":[{\"username\":\"pm\"}]}}]";
    Http.as(base, "pm").put("/rest/api/content/" + id + "/restriction", only);
    page.reload();
    assertThat(page.locator("#content-metadata-page-restrictions"))
        .hasAttribute("title", "Restrictions apply");

    Page other = as("dev");
    other.navigate(base + "/pages/viewpage.action?pageId=" + id);
    assertThat(other.locator("#title-text")).hasText("Page Not Found");
    assertThat(other.content()).doesNotContain(title);
    Browser.keep(other, "confluence-not-found");
  }
}
