package org.gtmready.jira.panel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.gtmready.core.audit.Decision;
import org.gtmready.core.audit.DecisionKind;
import org.gtmready.core.audit.Passage;
import org.gtmready.core.audit.Subject;
import org.gtmready.core.audit.Tries;
import org.gtmready.core.linking.FakeConfluence;
import org.gtmready.core.policy.EmptySet;
import org.gtmready.core.policy.OtherEpic;
import org.gtmready.core.policy.Policy;
import org.gtmready.core.readiness.GateScope;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** The panel says first that an epic went past the gate, when, and by whom. */
class BypassedPanelTest {

  private final PanelFixture site = new PanelFixture();

  @Test
  void ofAReleasedEpic() {
    bypassed("5", "ana", "5");
    site.tracker.done("LAUNCH-1", "Released");
    Document panel = site.panel();

    assertThat(panel.select(".gtm-overall").text())
        .contains(
            "Released without passing the GTM gate, 3 h ago, by User ana. Released with 3 of 3 requirements open");
    assertThat(panel.select(".gtm-overall .aui-lozenge-error")).isEmpty();
  }

  @Test
  void ofAnEpicThatIsNotReleasedYet_andNobodyKnowsWhoDidIt() {
    bypassed("10001", "", "10001");
    assertThat(site.panel().select(".gtm-overall").text())
        .contains("Got to this status without passing the GTM gate, 3 h ago.");
  }

  @Test
  void andNothing_whereTheStatusIsNotGatedAnyMore() {
    bypassed("5", "ana", "4");
    site.tracker.done("LAUNCH-1", "Released");
    assertThat(site.panel().select(".gtm-overall").text()).doesNotContain("without passing");
  }

  private void bypassed(String status, String by, String gated) {
    site.decisions.add(
        Decision.of(
            DecisionKind.BYPASSED,
            new Subject(1, "LAUNCH-1", "LAUNCH"),
            new Passage(0, "", "", "", status, "Released", GateScope.ALL),
            7,
            Tries.once(by, FakeConfluence.SEEN.minus(Duration.ofHours(3))),
            List.of(),
            "skipped"),
        "BYPASSED 1");
    Policy policy = site.policy;
    site.policy =
        new Policy(
            7,
            policy.issueTypes(),
            policy.requirements(),
            EmptySet.WARN,
            OtherEpic.WARN,
            policy.labels(),
            Set.of(gated),
            null);
  }
}
