package org.gtmready.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.gtmready.benchmarks.EpicCase.Link;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The peers decide as the evaluator does, so that comparing their times means something. */
class EvaluatorPeersTest {

  private final GroovyScript groovy = new GroovyScript();

  /** Every combination of links for three requirements. */
  static Stream<EpicCase> cases() {
    return Stream.of(Link.values())
        .flatMap(
            a ->
                Stream.of(Link.values())
                    .flatMap(b -> Stream.of(Link.values()).map(c -> EpicCase.of(a, b, c))));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void agreeOnWhatBlocks(EpicCase epic) {
    var ours = Ours.blockers(new Ours().judge(epic));

    assertThat(PlainLoop.blockers(epic)).isEqualTo(ours);
    assertThat(groovy.blockers(epic)).isEqualTo(ours);
  }

  @Test
  void needNoPlatform() {
    assertThat(getClass().getResource("/com/atlassian/jira/issue/Issue.class")).isNull();
  }
}
