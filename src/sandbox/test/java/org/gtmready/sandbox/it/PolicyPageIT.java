package org.gtmready.sandbox.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import org.gtmready.sandbox.host.Sandbox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * An administrator tries a policy, sees what it weakens, saves it, and finds every version again.
 */
@SandboxTest
class PolicyPageIT {

  private static final String POLICIES = "/rest/gtm/1.0/policies/";
  private static final String PAGE = "/plugins/servlet/gtm/policy";
  private static final String LEGAL =
      """
      {
        "requirements": [
          {
            "key": "legal", "code": "LEG", "strictness": "linked", "kinds": ["page", "issue"],
            "appliesWhen": {"labels": ["eu"]},
            "texts": {"en": {"name": "Legal check", "why": "Claims need a lawyer."}}
          },
          {"key": "positioning", "mode": "warn", "maxAgeDays": 90}
        ]
      }
      """;

  private EpicSite site;
  private String jira;

  @BeforeEach
  void site(Sandbox sandbox) {
    site = new EpicSite(sandbox);
    jira = sandbox.jira().baseUrl();
  }

  @AfterEach
  void askOfTheProjectNothingOfItsOwn() {
    long version =
        site.jira("admin").get(POLICIES + "project-LAUNCH").json().get("version").asLong();
    site.jira("admin")
        .put(POLICIES + "project-LAUNCH", "{\"replaces\":" + version + ",\"policy\":{}}");
  }

  @Test
  void projectIsTriedThenSaved_andEveryVersionIsFoundAgain() {
    try (Browser browser = new Browser()) {
      Page page = browser.newPerson(ColorScheme.DARK);
      Browser.logIn(page, "admin", jira);
      page.navigate(jira + PAGE + "?project=LAUNCH");
      assertThat(page.locator(".gtm-policy-rows tbody tr")).hasCount(3);
      assertThat(Axe.findings(page)).isEmpty();

      Locator field = page.locator("#gtm-policy-json");
      field.fill("{\"requirements\": [{\"key\": \"legal\", \"mod\": 1}]}");
      page.click("[data-act=check]");
      assertThat(page.locator("[data-list=errors]")).containsText("requirements[0].mod");
      field.fill("{\"requirements\": [");
      page.click("[data-act=check]");
      assertThat(page.locator("[data-list=problem]")).isVisible();
      assertThat(page.locator("[data-list=errors]")).isHidden();

      field.fill(LEGAL);
      page.click("[data-act=check]");
      assertThat(page.locator("[data-list=changes] tbody tr")).hasCount(2);
      assertThat(page.locator("[data-list=notes]")).containsText("requirements[1].mode");
      assertThat(page.locator("[data-act=check]")).isFocused();
      assertThat(Axe.findings(page)).isEmpty();
      Browser.keep(page, "policy-check-dark");

      page.fill("#gtm-policy-why", "Claims about competitors");
      page.click(".gtm-policy-form button[type=submit]");
      assertThat(page.locator(".gtm-policy-rows tbody tr")).hasCount(4);
      assertThat(page.locator(".gtm-policy-rows")).containsText("issues with label eu");
      Locator versions = page.locator("[aria-labelledby=gtm-policy-versions] tbody tr");
      assertThat(versions.first()).containsText("Claims about competitors");

      // taking it back is a weakening, and says so
      field.fill("{}");
      page.click("[data-act=check]");
      assertThat(page.locator("[data-list=changes] .aui-lozenge").first()).hasText("Weakens");
      versions.first().locator("[data-act=load]").click();
      assertThat(page.locator("[data-list=none]")).isVisible();
      assertThat(field).hasValue(java.util.regex.Pattern.compile("Legal check"));
    }
  }

  @Test
  void whatSomebodyTypedStays_whenAnotherPersonSavedMeanwhile() {
    try (Browser browser = new Browser()) {
      Page page = browser.newPerson();
      Browser.logIn(page, "admin", jira);
      page.navigate(jira + PAGE + "?project=LAUNCH");
      String version = page.locator(".gtm-policy").getAttribute("data-version");
      site.jira("admin")
          .put(
              POLICIES + "project-LAUNCH",
              "{\"replaces\":" + version + ",\"policy\":{\"gatedStatuses\":[\"10002\"]}}");

      page.locator("#gtm-policy-json").fill(LEGAL);
      page.click(".gtm-policy-form button[type=submit]");
      assertThat(page.locator("[data-list=problem]"))
          .containsText("Somebody else has saved this policy");
      assertThat(page.locator("#gtm-policy-json")).hasValue(LEGAL);
    }
  }

  @Test
  void allProjectsAreForAdministratorsInASecureSession_andReadInANarrowWindow() {
    assertThat(site.jira("pm").get(PAGE).status()).isEqualTo(403);
    assertThat(site.jira("pm").get(PAGE + "?project=LAUNCH").status()).isEqualTo(404);
    assertThat(site.jira("admin").get(PAGE + "?project=NONE").status()).isEqualTo(404);
    assertThat(site.jira("admin").get(PAGE).status()).isEqualTo(302);

    try (Browser browser = new Browser()) {
      Page page = browser.newPerson();
      Browser.logIn(page, "admin", jira);
      page.navigate(jira + PAGE);
      Browser.confirmPassword(page, "admin");
      assertThat(page.locator("h1")).hasText("GTM policy");
      assertThat(Axe.findings(page)).isEmpty();
      Browser.keep(page, "policy");
      Browser.resize(page, 320, 800);
      Object wide = page.evaluate("document.querySelector('.gtm-policy').scrollWidth > 320");
      assertThat(wide).isEqualTo(false);
    }
  }
}
