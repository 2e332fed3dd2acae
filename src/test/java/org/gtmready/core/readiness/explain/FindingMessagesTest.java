package org.gtmready.core.readiness.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gtmready.core.ShippedMessages;
import org.gtmready.core.plan.Finding;
import org.gtmready.core.plan.MessageArg;
import org.gtmready.core.plan.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a page says stays text; only the plugin's own keys are looked up. */
class FindingMessagesTest {

  private final FindingMessages messages = new FindingMessages(ShippedMessages.ENGLISH);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "gtm.panel.ready",
        "gtm.click {0} it's",
        "gtm.problem.GTM-LINK-001",
        "gtm.template.positioning.owner.label",
        "{0}",
        "''{1}"
      })
  void saysTheTextOfThePage_whenItLooksLikeAKey(String text) {
    assertThat(messages.text(Finding.blocking("metric-without-target", "targets", text)))
        .contains(text);
  }

  @Test
  void saysThePluginsText_whenTheArgumentIsAKey() {
    Finding finding =
        new Finding(
            "cell-empty",
            "value",
            Severity.BLOCKING,
            List.of(
                MessageArg.key("gtm.template.positioning.value.proof.label"),
                MessageArg.text("Roster \u2013 ")));

    assertThat(messages.text(finding)).contains("Roster \u2013 Proof").doesNotContain("gtm.");
  }
}
