package org.gtmready.jira.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.webresource.api.assembler.PageBuilderService;
import com.opensymphony.workflow.loader.ValidatorDescriptor;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gtmready.core.ShippedMessages;
import org.gtmready.core.host.IssueType;
import org.gtmready.core.policy.EmptySet;
import org.gtmready.core.policy.OtherEpic;
import org.gtmready.core.policy.Policy;
import org.gtmready.core.policy.PolicySettings;
import org.gtmready.core.readiness.GateScope;
import org.gtmready.core.readiness.evaluate.Facts;
import org.gtmready.web.Templates;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mockito.Answers;

/** What an administrator ticks in the workflow designer is what the transition asks for. */
class GateFormTest {

  private final PolicySettings settings = mock(PolicySettings.class);
  private final GateForm form = form(Facts.defaultPolicy());
  private final GateValidatorFactory factory = new GateValidatorFactory(form);

  private GateForm form(Policy policy) {
    when(settings.issueTypes()).thenReturn(List.of(Facts.EPIC_TYPE, new IssueType("9", "Story")));
    return new GateForm(
        project -> policy,
        settings,
        mock(PageBuilderService.class, Answers.RETURNS_DEEP_STUBS),
        ShippedMessages.ENGLISH,
        new Templates());
  }

  @Test
  void showsWhatThereIs_whatAnEmptyChoiceMeans_andWhichIssuesAreLookedAt() {
    Document shown = Jsoup.parse(form.edit(GateScope.ALL));

    assertThat(checked(shown)).containsExactly("gtm-which-all");
    assertThat(shown.select("input[name=gtmShown]").val()).isEqualTo("all");
    assertThat(shown.select(".description").eachText())
        .containsExactly(
            "Now these: Positioning, Adoption metrics and Sales enablement. A requirement that the"
                + " policy gets later is asked for, too.",
            "If none is ticked, all are asked for.",
            "The gate looks at issues of these types: Epic. It lets others pass.");
    assertThat(line("all", "NOTHING"))
        .isEqualTo(
            "GTM gate: all requirements of the policy must be met (now Positioning, Adoption"
                + " metrics and Sales enablement)");
  }

  @Test
  void showsWhatIsAskedFor_andWhatThePolicyNoLongerHas() {
    Document shown = Jsoup.parse(form.edit(GateScope.parse("positioning,pricing")));

    assertThat(checked(shown))
        .containsExactly(
            "gtm-which-only", "gtm-requirement-positioning", "gtm-requirement-pricing");
    assertThat(shown.select("input[name=gtmShown]").val()).isEqualTo("only");
    assertThat(shown.select("input[type=checkbox]")).hasSize(4);
    assertThat(line("positioning,pricing", "NOTHING"))
        .contains("GTM gate: Positioning and pricing must be met")
        .contains("The policy no longer has: pricing");
  }

  @Test
  void saysSo_whereThereIsNothingToAskFor_orNoIssueToLookAt() {
    Policy empty = new Policy(1, Set.of("77"), List.of(), EmptySet.WARN, OtherEpic.WARN);

    assertThat(Jsoup.parse(form(empty).edit(GateScope.ALL)).select(".description").text())
        .contains("The policy has no requirement now", "No issue type is covered");
  }

  @ParameterizedTest
  @CsvSource({
    "all, NONE_TICKED, none was ticked",
    "positioning, TICKS_COUNT, only those are asked for",
    "all, TICKS_LEFT, do not count"
  })
  void tellsHowAContradictionWasDecided(String scope, String told, String text) {
    assertThat(line(scope, told)).startsWith("GTM gate: ").contains(text);
  }

  private String line(String scope, String told) {
    return Jsoup.parse(
            form.line(new GateChoice(GateScope.parse(scope), GateChoice.Told.valueOf(told))))
        .text();
  }

  private static List<String> checked(Document shown) {
    return shown.select("input[checked]").eachAttr("id");
  }

  @Test
  void readsBackWhatWasStored() {
    Map<String, Object> shown = new HashMap<>();
    ValidatorDescriptor stored = new ValidatorDescriptor();
    @SuppressWarnings("unchecked") // OSWorkflow's arguments are raw
    Map<Object, Object> args = stored.getArgs();
    args.putAll(factory.getDescriptorParams(Map.of("gtmRequirement", "sales-enablement")));
    factory.getVelocityParamsForEdit(shown, stored);

    assertThat(checked(Jsoup.parse((String) shown.get("gateHtml"))))
        .containsExactly("gtm-which-only", "gtm-requirement-sales-enablement");
  }
}
