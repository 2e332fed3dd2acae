package org.gtmready.core.readiness.visibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gtmready.core.readiness.evaluate.Facts.NOW;
import static org.gtmready.core.readiness.evaluate.Facts.gone;
import static org.gtmready.core.readiness.evaluate.Facts.issue;
import static org.gtmready.core.readiness.evaluate.Facts.judge;
import static org.gtmready.core.readiness.evaluate.Facts.missing;
import static org.gtmready.core.readiness.evaluate.Facts.page;
import static org.gtmready.core.readiness.evaluate.Facts.requirement;

import java.util.List;
import org.gtmready.core.evidence.Evidence;
import org.gtmready.core.evidence.Reading;
import org.gtmready.core.plan.PageFacts;
import org.gtmready.core.policy.Mode;
import org.gtmready.core.policy.Requirement;
import org.gtmready.core.policy.Strictness;
import org.gtmready.core.readiness.evaluate.CheckResult;
import org.gtmready.core.readiness.evaluate.Facts;
import org.gtmready.core.readiness.evaluate.RequirementResult;
import org.gtmready.core.readiness.evaluate.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VerdictRedactorTest {

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void saysThatAPageIsGone_butNotWhatItWas_whoeverAsks(boolean hidden) {
    RequirementResult told = told(page(1, gone()), hidden);

    assertThat(told.checks())
        .extracting(CheckResult::message)
        .containsExactly("gtm.check.page-gone");
    assertThat(told.evidence()).hasSize(1);
    assertThat(told.evidence().get(0).reading()).isEqualTo(gone());
    assertThat(told.toString()).doesNotContain("Title", "https", "981");
  }

  @Test
  void tellsOfAPageInTheTrash_onlyWhoMightViewIt() {
    Evidence trashed = page(1, new Reading.Gone(PageFacts.State.TRASHED, NOW));

    assertThat(told(trashed, true).checks())
        .extracting(CheckResult::message)
        .containsExactly("gtm.check.restricted-incomplete");
    assertThat(told(trashed, false).checks())
        .extracting(CheckResult::message)
        .containsExactly("gtm.check.page-trashed");
    assertThat(told(trashed, false).evidence()).containsExactly(trashed);
  }

  @Test
  void saysWhenAPageWasLastRead_whileConfluenceCantBeAskedWhoMayViewIt() {
    Verdict verdict =
        judge(requirement(Strictness.READ, Mode.ENFORCE), List.of(page(1, missing("value"))));
    RequirementResult told =
        VerdictRedactor.apply(verdict, any -> Visible.UNANSWERED).results().get(0);

    assertThat(told.checks())
        .extracting(CheckResult::message)
        .containsExactly("gtm.check.unseen-incomplete");
    assertThat(told.evidence().get(0).reading()).isEqualTo(new Reading.Hidden(false, NOW));
    assertThat(told.toString()).doesNotContain("Title", "https", "981", "value");
    assertThat(told(page(1, missing("value")), true).evidence().get(0).reading())
        .isEqualTo(new Reading.Hidden(true, null));
  }

  @Test
  void saysNothingOfConfluence_whereAnIssueIsHidden() {
    Verdict verdict = judge(requirement(Strictness.READ, Mode.ENFORCE), List.of(issue(1)));
    assertThat(
            VerdictRedactor.apply(verdict, any -> Visible.UNANSWERED)
                .results()
                .get(0)
                .evidence()
                .get(0)
                .reading())
        .isEqualTo(new Reading.Hidden(true, null));
  }

  @Test
  void saysWhatItIsThatTheReaderMayNotView() {
    Requirement any = Facts.defaultPolicy().requirement("adoption-metrics").orElseThrow();
    Evidence linked = issue(1);
    Evidence own =
        new Evidence(
            1,
            linked.epicId(),
            any.key(),
            linked.target(),
            linked.title(),
            linked.url(),
            false,
            "ana",
            NOW,
            linked.reading());
    RequirementResult told =
        VerdictRedactor.apply(judge(any, List.of(own)), it -> Visible.NO).results().get(0);

    assertThat(told.checks())
        .extracting(CheckResult::message)
        .containsExactly("gtm.check.hidden-issue-complete");
    assertThat(told.notRead()).isTrue();
    assertThat(told.toString()).doesNotContain("LAUNCH-9", "Title");
    assertThat(told(issue(1), true).checks())
        .extracting(CheckResult::message)
        .containsExactly("gtm.check.hidden-issue-incomplete");
  }

  @Test
  void saysThatThePageMayBeHidden_whileNobodyAskedWhetherItIs() {
    Verdict verdict =
        judge(requirement(Strictness.READ, Mode.ENFORCE), List.of(page(1, missing("value"))));
    RequirementResult told =
        VerdictRedactor.apply(verdict, any -> Visible.UNASKED).results().get(0);

    assertThat(told.checks())
        .extracting(CheckResult::message)
        .containsExactly("gtm.check.unasked-incomplete");
    assertThat(told.toString()).doesNotContain("Title", "https", "981", "value");
  }

  private static RequirementResult told(Evidence evidence, boolean hidden) {
    Verdict verdict = judge(requirement(Strictness.READ, Mode.ENFORCE), List.of(evidence));
    return VerdictRedactor.apply(verdict, any -> hidden ? Visible.NO : Visible.YES)
        .results()
        .get(0);
  }
}
