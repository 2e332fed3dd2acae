package org.gtmready.sandbox.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.Map;
import org.gtmready.sandbox.host.Sandbox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The gate's form in the workflow designer: what is ticked is what the transition asks for. */
@SandboxTest
class GateFormBrowserIT {

  private static final String WORKFLOW = "/secure/admin/workflows/ViewWorkflow.jspa";
  private static final String FORM =
      "/secure/admin/workflows/EditValidator.jspa?project=LAUNCH&action=11";
  private static final String TYPE = "&type=org.gtmready.gtm-readiness:gtm-gate";

  private final Browser browser = new Browser();
  private String jira;
  private Http admin;
  private Page page;

  @BeforeEach
  void site(Sandbox sandbox) {
    jira = sandbox.jira().baseUrl();
    admin = new EpicSite(sandbox).jira("admin");
  }

  @AfterEach
  void removeTheGate() {
    admin.form(WORKFLOW, Map.of("project", "LAUNCH", "action", "11", "index", "0"));
    browser.close();
  }

  @Test
  void tickChoosesOnlyThese_andAChoiceOfAllTakesTicksAwayWhereOneSeesIt() {
    open(browser.newPerson());
    assertThat(radio("all")).isChecked();
    assertThat(page.locator(".gtm-gate-form"))
        .containsText("Now these: Positioning, Adoption metrics and Sales enablement.");

    choose("Positioning");
    assertThat(radio("only")).isChecked();
    choose("All requirements of the policy");
    assertThat(box("positioning")).not().isChecked();
    assertThat(page.locator(".gtm-gate-form [role=status]"))
        .containsText("The ticks are taken away");
    assertThat(Axe.findings(page)).isEmpty();
    choose("Only these");
    assertThat(box("positioning")).isChecked();
    assertThat(page.locator(".gtm-gate-form [role=status]")).isEmpty();
    choose("Sales enablement");
    page.click("#rule-submit");

    assertThat(line()).hasText("GTM gate: Positioning and Sales enablement must be met");
    page.navigate(jira + FORM + "&index=0");
    assertThat(box("positioning")).isChecked();
    assertThat(box("adoption-metrics")).not().isChecked();
    choose("All requirements of the policy");
    page.click("#rule-submit");
    assertThat(line()).containsText("GTM gate: all requirements of the policy must be met");
    assertThat(page.locator("tr[data-action='11'] .gtm-gate-told")).hasCount(0);
    assertThat(browser.troubles()).isEmpty();
  }

  @Test
  void tickIsNotLost_withoutScripts_andTheLineTellsHowItWasDecided() {
    open(browser.newPersonWithoutScripts());

    choose("Positioning");
    assertThat(radio("all")).isChecked();
    page.click("#rule-submit");

    assertThat(line()).hasText("GTM gate: Positioning must be met");
    assertThat(told()).containsText("only those are asked for, although “All” was chosen");

    page.navigate(jira + FORM + "&index=0");
    choose("All requirements of the policy");
    page.click("#rule-submit");
    assertThat(line()).containsText("all requirements of the policy must be met");
    assertThat(told()).containsText("the ticks that were left do not count");

    page.navigate(jira + FORM + "&index=0");
    choose("Only these");
    page.click("#rule-submit");
    assertThat(line()).containsText("all requirements of the policy must be met");
    assertThat(told()).containsText("none was ticked, so all are asked for");
  }

  private void open(Page tab) {
    page = tab;
    page.navigate(jira + "/login.jsp");
    page.fill("#login-form-username", "admin");
    page.fill("#login-form-password", "admin");
    page.click("#login-form-submit");
    assertThat(page.locator("#login-form-submit")).hasCount(0);
    page.navigate(jira + FORM + TYPE);
  }

  /** AUI lays the label over the box. */
  private void choose(String label) {
    page.locator(".gtm-gate-form label:text-is('" + label + "')").click();
  }

  private Locator radio(String value) {
    return page.locator("input[name=gtmWhich][value=" + value + "]");
  }

  private Locator box(String requirement) {
    return page.locator("#gtm-requirement-" + requirement);
  }

  private Locator line() {
    return page.locator("tr[data-action='11'] .gtm-gate-line");
  }

  private Locator told() {
    return page.locator("tr[data-action='11'] .gtm-gate-told");
  }
}
