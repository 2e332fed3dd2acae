package org.gtmready.core.readiness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.gtmready.core.ShippedMessages;
import org.gtmready.core.evidence.Evidence;
import org.gtmready.core.evidence.Reading;
import org.gtmready.core.host.EpicFacts;
import org.gtmready.core.policy.EmptySet;
import org.gtmready.core.policy.Mode;
import org.gtmready.core.policy.OtherEpic;
import org.gtmready.core.policy.Policy;
import org.gtmready.core.policy.Strictness;
import org.gtmready.core.readiness.evaluate.Evaluator;
import org.gtmready.core.readiness.evaluate.Facts;
import org.gtmready.core.readiness.evaluate.RequirementResult;
import org.gtmready.core.readiness.evaluate.Verdict;
import org.gtmready.core.readiness.explain.Explanation;
import org.gtmready.core.readiness.explain.Refusal;
import org.gtmready.core.readiness.visibility.VerdictRedactor;
import org.gtmready.core.readiness.visibility.Visible;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What becomes of a plan that was written for another epic than the one it is linked to. */
class OtherEpicTest {

  private static final EpicFacts EPIC = Facts.EPIC.formerly(Set.of("START-7"));

  @ParameterizedTest(name = "{0}, plan {1}: {2}")
  @CsvSource({
    // links: p = plan for the epic named, i = the same but incomplete, w = a web address
    "WARN,  p:LAUNCH-2,              SATISFIED,    ''",
    "BLOCK, p:LAUNCH-2,              SATISFIED,    ''",
    "WARN,  p:,                      SATISFIED,    ''",
    "BLOCK, p:,                      SATISFIED,    ''",
    "BLOCK, p:launch-2,              SATISFIED,    ''",
    "BLOCK, p:START-7,               SATISFIED,    ''",
    "BLOCK, p:start-7,               SATISFIED,    ''",
    "WARN,  p:OTHER-1,               SATISFIED,    OTHER-1",
    "BLOCK, p:OTHER-1,               UNSATISFIED,  OTHER-1",
    "BLOCK, p:LAUNCH-22,             UNSATISFIED,  LAUNCH-22",
    "WARN,  i:OTHER-1,               UNSATISFIED,  OTHER-1",
    "BLOCK, i:OTHER-1,               UNSATISFIED,  OTHER-1",
    "BLOCK, p:OTHER-1 w:,            UNSATISFIED,  OTHER-1",
    "BLOCK, w: p:OTHER-1,            UNSATISFIED,  OTHER-1",
    "BLOCK, p:OTHER-1 p:LAUNCH-2,    SATISFIED,    ''",
    "WARN,  p:OTHER-1 p:LAUNCH-2,    SATISFIED,    ''",
    "WARN,  p:LAUNCH-2 p:OTHER-1,    SATISFIED,    ''",
    "BLOCK, p:OTHER-1 i:LAUNCH-2,    UNSATISFIED,  OTHER-1",
    "WARN,  p:OTHER-1 i:LAUNCH-2,    SATISFIED,    OTHER-1",
    "BLOCK, w:,                      SATISFIED,    ''",
  })
  void countsByPolicy(OtherEpic policy, String links, String status, String named) {
    Verdict verdict = verdict(policy, linked(links));
    RequirementResult result = verdict.results().get(0);

    assertThat(result.status()).hasToString(status);
    assertThat(verdict.refuses()).isEqualTo(!status.equals("SATISFIED"));
    for (ShippedMessages words : List.of(ShippedMessages.ENGLISH, ShippedMessages.GERMAN)) {
      String told =
          String.join("; ", new Explanation(words).remarks(result))
              + new Explanation(words).line(result)
              + (verdict.refuses() ? refusal(words, verdict) : "");
      if (named.isEmpty()) {
        assertThat(told).doesNotContain("OTHER-1", "written for", "geschrieben");
      } else {
        assertThat(told).contains(named);
      }
    }
  }

  @Test
  void saysInBothLanguagesWhyItRefuses() {
    Verdict verdict = verdict(OtherEpic.BLOCK, linked("p:OTHER-1"));

    assertThat(refusal(ShippedMessages.ENGLISH, verdict))
        .contains("The plan was written for OTHER-1 and does not count here", "GTM-POS-012");
    assertThat(refusal(ShippedMessages.GERMAN, verdict))
        .contains("Der Plan wurde für OTHER-1 geschrieben und zählt hier nicht", "GTM-POS-012");
  }

  private static String refusal(ShippedMessages words, Verdict verdict) {
    return String.join("\n", new Refusal(words, "").lines(verdict, "Release"));
  }

  @Test
  void namesTheOtherEpicToNobody_whoMayNotViewThePlan() {
    for (OtherEpic policy : OtherEpic.values()) {
      Verdict told =
          VerdictRedactor.apply(
              verdict(policy, linked("p:OTHER-1")), evidence -> Visible.UNANSWERED);
      assertThat(told.toString()).doesNotContain("OTHER-1");
    }
  }

  private static Verdict verdict(OtherEpic onOtherEpic, List<Evidence> linked) {
    Policy policy =
        new Policy(
            4,
            Set.of(Facts.EPIC_TYPE.id()),
            List.of(Facts.requirement(Strictness.READ, Mode.ENFORCE)),
            EmptySet.WARN,
            onOtherEpic);
    return new Evaluator().evaluate(policy, EPIC, linked, List.of(), Facts.NOW);
  }

  private static List<Evidence> linked(String links) {
    List<String> all = List.of(links.split(" "));
    return all.stream().map(link -> evidence(all.indexOf(link) + 1, link)).toList();
  }

  private static Evidence evidence(long id, String link) {
    String epic = link.substring(2);
    return switch (link.charAt(0)) {
      case 'p' -> Facts.page(id, plan(Facts.complete(), epic));
      case 'i' -> Facts.page(id, plan(Facts.missing("value"), epic));
      default -> Facts.web(id);
    };
  }

  private static Reading plan(Reading reading, String epic) {
    return new Reading.Read(((Reading.Read) reading).facts().forEpic(epic), Facts.NOW);
  }
}
