package org.gtmready.core.policy.layer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gtmready.core.policy.layer.Rules.document;
import static org.gtmready.core.policy.layer.Rules.named;
import static org.gtmready.core.policy.layer.Rules.own;
import static org.gtmready.core.policy.layer.Rules.shipped;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.gtmready.core.evidence.EvidenceKind;
import org.gtmready.core.policy.Applicability;
import org.gtmready.core.policy.Mode;
import org.gtmready.core.policy.OnError;
import org.gtmready.core.policy.PagePlace;
import org.gtmready.core.policy.RequirementText;
import org.gtmready.core.policy.Strictness;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What can't be evaluated is found before it is saved, at its place. */
class PolicyCheckTest {

  private static final Set<String> TYPES = Set.of("10000", "10001");
  private static final Scope PROJECT = Scope.project(10_100);

  @Test
  void findsNothing_inTheShippedPolicy_norInALayerThatSaysNothing() {
    assertThat(global(shipped())).isEqualTo(new PolicyCheck.Found(List.of(), List.of()));
    assertThat(project(PolicyDocument.EMPTY))
        .isEqualTo(new PolicyCheck.Found(List.of(), List.of()));
    assertThat(project(document(own("legal", "LEG"))).errors()).isEmpty();
  }

  static Stream<Arguments> wrong() {
    RequirementRule legal = own("legal", "LEG");
    return Stream.of(
        Arguments.of(PolicyDocument.EMPTY, "issueTypes", "no-issue-types"),
        Arguments.of(
            shipped().with(Set.of("10000", "77"), null), "issueTypes", "unknown-issue-type"),
        Arguments.of(Rules.labels(shipped(), "tier 1", null), "launchTierLabel", "no-label"),
        Arguments.of(Rules.labels(shipped(), null, "x"), "launchTypeLabel", "no-label"),
        Arguments.of(
            Rules.newPages(shipped(), new PagePlace("", "")), "newPages.space", "no-space"),
        Arguments.of(
            Rules.newPages(shipped(), new PagePlace("GTM", "Home")), "newPages.parent", "no-page"),
        Arguments.of(document(legal, own("legal", "LEX")), "requirements", "key-twice"),
        Arguments.of(document(legal, own("security", "LEG")), "requirements", "code-twice"),
        Arguments.of(document(own("Legal", "LEG")), "requirements[0].key", "no-key"),
        Arguments.of(document(own("l", "LEG")), "requirements[0].key", "no-key"),
        Arguments.of(document(own("legal", "Leg")), "requirements[0].code", "no-code"),
        Arguments.of(document(own("legal", null)), "requirements[0].code", "no-code"),
        Arguments.of(
            document(Rules.strictness(legal, Strictness.READ)),
            "requirements[0].strictness",
            "template-needed"),
        Arguments.of(
            document(Rules.maxAge(legal, 30)), "requirements[0].maxAgeDays", "template-needed"),
        Arguments.of(document(texts(legal, "en", "")), "requirements[0].texts.en.name", "no-name"),
        Arguments.of(
            document(texts(legal, "en", "x".repeat(61))),
            "requirements[0].texts.en.name",
            "no-name"),
        Arguments.of(document(texts(legal, "EN", "Legal")), "requirements[0].texts", "no-language"),
        Arguments.of(
            document(Rules.when(legal, Rules.tiers(1))),
            "requirements[0].appliesWhen.tiers",
            "no-tier-label"),
        Arguments.of(
            Rules.labels(document(Rules.when(legal, Rules.tiers(4))), "tier-", null),
            "requirements[0].appliesWhen.tiers",
            "no-tier"),
        Arguments.of(
            document(Rules.when(legal, days("2027-02-01", "2027-01-01"))),
            "requirements[0].appliesWhen.due",
            "days-reversed"));
  }

  @ParameterizedTest
  @MethodSource("wrong")
  void saysWhatIsWrong_andWhere(PolicyDocument document, String path, String word) {
    assertThat(global(document).errors())
        .extracting(PolicyProblem::path, PolicyProblem::message)
        .containsExactly(org.assertj.core.groups.Tuple.tuple(path, "gtm.policy.problem." + word));
  }

  static Stream<Arguments> withoutEffect() {
    return Stream.of(
        Arguments.of(Rules.mode(named("positioning"), Mode.OFF), "mode", "upper-stricter"),
        Arguments.of(
            Rules.strictness(named("positioning"), Strictness.LINKED),
            "strictness",
            "upper-stricter"),
        Arguments.of(
            Rules.onError(named("positioning"), OnError.PASS), "onError", "upper-stricter"),
        Arguments.of(
            Rules.kinds(named("positioning"), EvidenceKind.PAGE, EvidenceKind.ISSUE),
            "kinds",
            "upper-kinds"),
        Arguments.of(
            Rules.exempting(named("positioning"), 10_100), "exemptProjects", "exempts-nothing"),
        Arguments.of(
            Rules.when(named("positioning"), Rules.labelled("eu")),
            "appliesWhen",
            "upper-applies"));
  }

  @ParameterizedTest
  @MethodSource("withoutEffect")
  void saysWhatALowerLayerCanNotMakeEasier(RequirementRule rule, String member, String word) {
    PolicyCheck.Found found = project(document(rule));
    assertThat(found.errors()).isEmpty();
    assertThat(found.notes())
        .extracting(PolicyProblem::path, PolicyProblem::message)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(
                "requirements[0]." + member, "gtm.policy.problem." + word));
  }

  @Test
  void refusesALayerThatLeavesNoKindOfLink_orChangesWhatARequirementIs() {
    assertThat(project(document(Rules.kinds(named("positioning"), EvidenceKind.ISSUE))).errors())
        .extracting(PolicyProblem::message)
        .containsExactly("gtm.policy.problem.no-kinds");
    RequirementRule other =
        new RequirementRule(
            "positioning",
            "XYZ",
            "plan",
            null,
            null,
            Set.of(),
            null,
            null,
            null,
            List.of("nobody"),
            Set.of("no-such-field"),
            0,
            null,
            null,
            Map.of());
    assertThat(project(document(other)).errors())
        .extracting(PolicyProblem::path)
        .containsExactlyInAnyOrder(
            "requirements[0].code", "requirements[0].template", "requirements[0].owners");
  }

  @Test
  void saysWhatAChangeWeakens() {
    List<PolicyChange> changes =
        PolicyChange.between(
            PolicyMerge.of(List.of(new Layer(Scope.GLOBAL, 1, shipped())), 0),
            PolicyMerge.of(
                List.of(
                    new Layer(
                        Scope.GLOBAL,
                        2,
                        document(
                            Rules.mode(
                                RequirementRule.of(
                                    org.gtmready.core.policy.DefaultPolicy.requirements().get(0)),
                                Mode.WARN),
                            Rules.maxAge(
                                RequirementRule.of(
                                    org.gtmready.core.policy.DefaultPolicy.requirements().get(1)),
                                90),
                            own("legal", "LEG")))),
                0));
    assertThat(changes)
        .containsExactly(
            new PolicyChange("positioning", "mode", "enforce", "warn", true),
            new PolicyChange("adoption-metrics", "maxAgeDays", "", "90", false),
            new PolicyChange("legal", "requirement", "", "legal", false),
            new PolicyChange("sales-enablement", "requirement", "sales-enablement", "", true));
  }

  private static RequirementRule texts(RequirementRule it, String language, String name) {
    return new RequirementRule(
        it.key(),
        it.code(),
        null,
        null,
        null,
        Set.of(),
        it.strictness(),
        null,
        null,
        null,
        Set.of(),
        null,
        null,
        null,
        Map.of(language, new RequirementText(name, "")));
  }

  private static Applicability.When days(String from, String to) {
    return new Applicability.When(
        Set.of(),
        Set.of(),
        Set.of(),
        Set.of(),
        Set.of(),
        new Applicability.Days(LocalDate.parse(from), LocalDate.parse(to)));
  }

  private static PolicyCheck.Found global(PolicyDocument document) {
    return PolicyCheck.check(Scope.GLOBAL, document, List.of(), TYPES);
  }

  private static PolicyCheck.Found project(PolicyDocument document) {
    return PolicyCheck.check(
        PROJECT, document, List.of(new Layer(Scope.GLOBAL, 1, shipped())), TYPES);
  }
}
