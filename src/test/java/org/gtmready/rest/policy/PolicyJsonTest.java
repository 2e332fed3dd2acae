package org.gtmready.rest.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gtmready.core.evidence.EvidenceKind;
import org.gtmready.core.policy.Applicability;
import org.gtmready.core.policy.EmptySet;
import org.gtmready.core.policy.Mode;
import org.gtmready.core.policy.OnError;
import org.gtmready.core.policy.OtherEpic;
import org.gtmready.core.policy.PagePlace;
import org.gtmready.core.policy.Policy.LaunchLabels;
import org.gtmready.core.policy.RequirementText;
import org.gtmready.core.policy.Strictness;
import org.gtmready.core.policy.layer.PolicyDocument;
import org.gtmready.core.policy.layer.PolicyFormat;
import org.gtmready.core.policy.layer.PolicyProblem;
import org.gtmready.core.policy.layer.RequirementRule;
import org.gtmready.core.policy.layer.Rules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A policy survives being written, and what is wrong in one is found at its place. */
class PolicyJsonTest {

  private final PolicyJson json = new PolicyJson();

  @Test
  void readsWhatItWrote_withEverythingThatCanBeSaid() {
    RequirementRule rule =
        new RequirementRule(
            "legal-check",
            "LEG",
            "positioning",
            Set.of(EvidenceKind.PAGE, EvidenceKind.ISSUE),
            new Applicability.When(
                Set.of("10000"),
                Set.of(0, 1),
                Set.of("new-product"),
                Set.of("eu"),
                Set.of("Studio"),
                new Applicability.Days(LocalDate.parse("2027-01-01"), null)),
            Set.of(10_001L, 10_002L),
            Strictness.PROVEN,
            Mode.WARN,
            OnError.PASS,
            List.of("product-marketing", "product"),
            Set.of("in-the-room"),
            90,
            true,
            false,
            Map.of(
                "en", new RequirementText("Legal check \"<b>\"", "Because."),
                "de", new RequirementText("Rechtsprüfung", "")));
    PolicyDocument document =
        new PolicyDocument(
            true,
            Set.of("10000", "10001"),
            Set.of("10002"),
            EmptySet.BLOCK,
            OtherEpic.BLOCK,
            new LaunchLabels("gtm-tier-", "gtm-launch-"),
            new PagePlace("GTM", "123"),
            List.of(rule, Rules.named("positioning")));

    assertThat(json.read(json.write(document))).isEqualTo(document);
    assertThat(json.read(json.write(Rules.shipped()))).isEqualTo(Rules.shipped());
    assertThat(json.read(json.write(PolicyDocument.EMPTY))).isEqualTo(PolicyDocument.EMPTY);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "[]                                                   |                       | not-an-object",
        "{\"format\":2}                                       | format                | unknown-format",
        "{\"issueType\":[\"1\"]}                              | issueType             | unknown-member",
        "{\"issueTypes\":\"10000\"}                           | issueTypes            | no-texts-list",
        "{\"issueTypes\":[10000]}                             | issueTypes            | no-texts-list",
        "{\"issueTypes\":[\" \"]}                             | issueTypes            | no-texts-list",
        "{\"locked\":\"yes\"}                                 | locked                | no-flag",
        "{\"emptySet\":\"fail\"}                              | emptySet              | no-choice",
        "{\"emptySet\":\"BLOCK\"}                             | emptySet              | no-choice",
        "{\"launchTierLabel\":7}                              | launchTierLabel       | no-text",
        "{\"newPages\":{\"key\":\"GTM\"}}                        | newPages.key          | unknown-member",
        "{\"requirements\":{}}                                | requirements          | no-list",
        "{\"requirements\":[7]}                               | requirements[0]       | not-an-object",
        "{\"requirements\":[{\"mod\":\"warn\"}]}              | requirements[0].mod   | unknown-member",
        "{\"requirements\":[{},{\"mode\":\"soft\"}]}          | requirements[1].mode  | no-choice",
        "{\"requirements\":[{\"kinds\":[\"page\",\"file\"]}]} | requirements[0].kinds | no-choice",
        "{\"requirements\":[{\"maxAgeDays\":9.5}]}            | requirements[0].maxAgeDays | no-number",
        "{\"requirements\":[{\"maxAgeDays\":99999999999}]}    | requirements[0].maxAgeDays | no-number",
        "{\"requirements\":[{\"appliesWhen\":[]}]}            | requirements[0].appliesWhen | not-an-object",
        "{\"requirements\":[{\"appliesWhen\":{\"tier\":1}}]}  | requirements[0].appliesWhen.tier | unknown-member",
        "{\"requirements\":[{\"appliesWhen\":{\"tiers\":[\"1\"]}}]} | requirements[0].appliesWhen.tiers | no-numbers",
        "{\"requirements\":[{\"appliesWhen\":{\"due\":{\"from\":\"1.1.27\"}}}]} | requirements[0].appliesWhen.due.from | no-day",
        "{\"requirements\":[{\"exempt\":{\"projects\":[\"LAUNCH\"]}}]} | requirements[0].exempt.projects | no-ids",
        "{\"requirements\":[{\"texts\":{\"en\":\"Legal\"}}]}  | requirements[0].texts.en | not-an-object",
        "{\"requirements\":[{\"texts\":{\"en\":{\"nam\":\"L\"}}}]} | requirements[0].texts.en.nam | unknown-member",
      })
  void saysWhereItIsWrong(String text, String path, String word) {
    PolicyFormat.Unreadable wrong =
        catchThrowableOfType(PolicyFormat.Unreadable.class, () -> json.read(text));

    assertThat(wrong.problems())
        .extracting(PolicyProblem::path, PolicyProblem::message)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(
                path == null ? "" : path, "gtm.policy.problem." + word));
  }

  @Test
  void saysAllThatIsWrongAtOnce() {
    PolicyFormat.Unreadable wrong =
        catchThrowableOfType(
            PolicyFormat.Unreadable.class,
            () -> json.read("{\"locked\":1,\"requirements\":[{\"mode\":1,\"code\":2}],\"x\":1}"));
    assertThat(wrong.problems()).hasSize(4);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"locked\":true,\"locked\":false} | 1",
        "{} {}                              | 1",
        "{\"a\":                            | 1"
      })
  void refusesWhatIsNoJson_andSaysTheLine(String text, String line) {
    PolicyFormat.Unreadable wrong =
        catchThrowableOfType(PolicyFormat.Unreadable.class, () -> json.read(text));
    assertThat(wrong.problems()).hasSize(1);
    assertThat(wrong.problems().get(0).args().get(0)).isEqualTo(line);
  }
}
