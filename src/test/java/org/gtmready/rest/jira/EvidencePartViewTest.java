package org.gtmready.rest.jira;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.gtmready.core.evidence.Evidence;
import org.gtmready.core.evidence.Reading;
import org.gtmready.core.policy.Mode;
import org.gtmready.core.policy.Requirement;
import org.gtmready.core.policy.Strictness;
import org.gtmready.core.readiness.evaluate.Facts;
import org.gtmready.core.readiness.evaluate.RequirementResult;
import org.gtmready.core.readiness.visibility.VerdictRedactor;
import org.gtmready.core.readiness.visibility.Visible;
import org.junit.jupiter.api.Test;

/** More links than a requirement takes today, as old data has them. */
class EvidencePartViewTest {

  private static final Requirement READ = Facts.requirement(Strictness.READ, Mode.ENFORCE);

  @Test
  void tellsTheOnesThatCountFirst_andAllOfThemOnce() {
    List<Evidence> linked = new ArrayList<>();
    LongStream.rangeClosed(1, 40).forEach(id -> linked.add(Facts.web(id)));
    linked.add(Facts.page(41, Facts.gone()));
    linked.add(Facts.page(42, new Reading.Unread("timeout")));
    linked.add(Facts.page(43, new Reading.NoPlan(3, Facts.NOW)));
    linked.add(Facts.page(44, Facts.missing("value", "owner")));
    linked.add(Facts.page(45, Facts.missing("value")));
    RequirementResult result = Facts.result(READ, linked);

    assertThat(ids(EvidencePartView.first(result))).hasSize(20).startsWith(45L, 44L, 1L, 2L, 3L);
    List<Long> told = new ArrayList<>();
    for (Integer next = 0; next != null; ) {
      EvidencePartView part = EvidencePartView.of(result, next);
      assertThat(part.evidence()).hasSizeLessThanOrEqualTo(20);
      assertThat(part.links()).isEqualTo(45);
      told.addAll(ids(part.evidence()));
      next = part.next();
    }
    assertThat(told).hasSize(45).doesNotHaveDuplicates().endsWith(40L, 42L, 41L, 43L);
  }

  @Test
  void leavesTwentyAsTheyWereLinked() {
    List<Evidence> linked = new ArrayList<>();
    LongStream.rangeClosed(1, 19).forEach(id -> linked.add(Facts.web(id)));
    linked.add(Facts.page(20, Facts.complete()));

    RequirementResult result = Facts.result(READ, linked);
    assertThat(ids(EvidencePartView.first(result)))
        .isEqualTo(LongStream.rangeClosed(1, 20).boxed().toList());
    assertThat(EvidencePartView.of(result, 0).next()).isNull();
    assertThat(EvidencePartView.of(result, 999_999_999).evidence()).isEmpty();
  }

  @Test
  void tellsWhatCountsFirst_whenTheReaderMayNotSeeIt() {
    List<Evidence> linked = new ArrayList<>();
    LongStream.rangeClosed(1, 30).forEach(id -> linked.add(Facts.web(id)));
    linked.add(Facts.page(31, Facts.missing("value")));
    RequirementResult result =
        VerdictRedactor.apply(
                Facts.judge(READ, linked),
                evidence -> evidence.id() == 31 ? Visible.NO : Visible.YES)
            .results()
            .get(0);

    EvidenceView first = EvidencePartView.first(result).get(0);
    assertThat(first.id()).isEqualTo(31);
    assertThat(first.title()).isNull();
    assertThat(first.url()).isNull();
  }

  private static List<Long> ids(List<EvidenceView> evidence) {
    return evidence.stream().map(EvidenceView::id).toList();
  }
}
