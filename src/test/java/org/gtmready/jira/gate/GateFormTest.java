package org.gtmready.jira.gate;

import static org.assertj.core.api.Assertions.assertThat;

import com.opensymphony.workflow.loader.ValidatorDescriptor;
import java.util.HashMap;
import java.util.Map;
import org.gtmready.core.ShippedMessages;
import org.gtmready.core.readiness.GateScope;
import org.gtmready.core.readiness.evaluate.Facts;
import org.gtmready.web.Templates;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** What an administrator ticks in the workflow designer is what the transition asks for. */
class GateFormTest {

  private final GateForm form =
      new GateForm(project -> Facts.defaultPolicy(), ShippedMessages.ENGLISH, new Templates());
  private final GateValidatorFactory factory = new GateValidatorFactory(form);

  @Test
  void keepsWhatIsTicked_whateverElseTheFormSays() {
    assertThat(scope(Map.of("gtmRequirement", "positioning")).keys())
        .containsExactly("positioning");
    assertThat(scope(Map.of("gtmWhich", "all", "gtmRequirement", "positioning")).keys())
        .containsExactly("positioning");
    assertThat(
            scope(Map.of("gtmRequirement", new String[] {"positioning", "sales-enablement"}))
                .keys())
        .containsExactly("positioning", "sales-enablement");
  }

  @Test
  void meansAll_whenNothingIsTicked_andSaysSo() {
    assertThat(scope(Map.of()).isAll()).isTrue();
    assertThat(Jsoup.parse(form.edit(GateScope.ALL)).select(".description").text())
        .contains("Ticking none means all requirements");
    assertThat(form.line(GateScope.ALL)).contains("all requirements");
  }

  @Test
  void showsWhatIsAskedFor_andWhatThePolicyNoLongerHas() {
    Document shown = Jsoup.parse(form.edit(GateScope.parse("positioning,pricing")));

    assertThat(shown.select("input[checked]").eachAttr("value"))
        .containsExactly("positioning", "pricing");
    assertThat(shown.select("input[type=checkbox]")).hasSize(4);
    assertThat(shown.select("input[type=radio]")).isEmpty();
    assertThat(form.line(GateScope.parse("positioning,pricing"))).contains("pricing");
  }

  @Test
  void readsBackWhatWasStored() {
    Map<String, Object> shown = new HashMap<>();
    ValidatorDescriptor stored = new ValidatorDescriptor();
    @SuppressWarnings("unchecked") // OSWorkflow's arguments are raw
    Map<Object, Object> args = stored.getArgs();
    args.putAll(factory.getDescriptorParams(Map.of("gtmRequirement", "sales-enablement")));
    factory.getVelocityParamsForEdit(shown, stored);

    assertThat(Jsoup.parse((String) shown.get("gateHtml")).select("input[checked]").eachAttr("id"))
        .containsExactly("gtm-requirement-sales-enablement");
  }

  private GateScope scope(Map<String, Object> ticked) {
    return GateScope.parse((String) factory.getDescriptorParams(ticked).get(GateForm.SCOPE));
  }
}
