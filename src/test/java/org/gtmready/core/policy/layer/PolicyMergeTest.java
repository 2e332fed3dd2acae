package org.gtmready.core.policy.layer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gtmready.core.policy.layer.Rules.document;
import static org.gtmready.core.policy.layer.Rules.exempting;
import static org.gtmready.core.policy.layer.Rules.fields;
import static org.gtmready.core.policy.layer.Rules.kinds;
import static org.gtmready.core.policy.layer.Rules.labelled;
import static org.gtmready.core.policy.layer.Rules.maxAge;
import static org.gtmready.core.policy.layer.Rules.mode;
import static org.gtmready.core.policy.layer.Rules.named;
import static org.gtmready.core.policy.layer.Rules.own;
import static org.gtmready.core.policy.layer.Rules.shipped;
import static org.gtmready.core.policy.layer.Rules.strictness;
import static org.gtmready.core.policy.layer.Rules.waivable;
import static org.gtmready.core.policy.layer.Rules.when;

import java.util.List;
import java.util.Set;
import org.gtmready.core.evidence.EvidenceKind;
import org.gtmready.core.host.EpicFacts;
import org.gtmready.core.policy.Applicability;
import org.gtmready.core.policy.DefaultPolicy;
import org.gtmready.core.policy.Launch;
import org.gtmready.core.policy.Mode;
import org.gtmready.core.policy.PagePlace;
import org.gtmready.core.policy.Policy;
import org.gtmready.core.policy.Requirement;
import org.gtmready.core.policy.Strictness;
import org.gtmready.core.readiness.evaluate.Facts;
import org.junit.jupiter.api.Test;

/** What comes of layers: a lower one adds and tightens, and can do nothing else. */
class PolicyMergeTest {

  private static final long PROJECT = 10_100;
  private static final String KEY = "positioning";

  @Test
  void isTheShippedPolicy_whereNobodySaidAnything() {
    assertThat(merge(shipped())).isEqualTo(DefaultPolicy.covering(Set.of(Rules.EPIC), 1));
  }

  @Test
  void addsRequirementsOfLowerLayersAfterThoseOfUpperOnes() {
    assertThat(merge(shipped(), document(own("legal", "LEG"))).requirements())
        .extracting(Requirement::key)
        .containsExactly("positioning", "adoption-metrics", "sales-enablement", "legal");
  }

  @Test
  void takesTheStricterMode_whicheverLayerSaysIt() {
    PolicyDocument warn = document(mode(own("legal", "LEG"), Mode.WARN));
    assertThat(merged("legal", warn, document(mode(named("legal"), Mode.ENFORCE))).mode())
        .isEqualTo(Mode.ENFORCE);
    assertThat(merged("legal", warn, document(mode(named("legal"), Mode.OFF))).mode())
        .isEqualTo(Mode.WARN);
    assertThat(merged("legal", warn, document(named("legal"))).mode()).isEqualTo(Mode.WARN);
  }

  @Test
  void takesTheStricterOfEverythingElse() {
    PolicyDocument lower =
        document(
            waivable(
                maxAge(
                    fields(
                        kinds(strictness(named(KEY), Strictness.LINKED), EvidenceKind.PAGE),
                        "in-the-room"),
                    30),
                false));
    Requirement merged = merged(KEY, shipped(), lower, document(maxAge(named(KEY), 90)));

    assertThat(merged.strictness()).isEqualTo(Strictness.READ);
    assertThat(merged.kinds()).containsExactly(EvidenceKind.PAGE);
    assertThat(merged.demands().fields()).containsExactly("in-the-room");
    assertThat(merged.demands().maxAgeDays()).isEqualTo(30);
    assertThat(merged.demands().waivable()).isFalse();
  }

  @Test
  void allowsNoKindOfLink_whereLayersAgreeOnNone() {
    assertThat(merged(KEY, shipped(), document(kinds(named(KEY), EvidenceKind.ISSUE))).kinds())
        .isEmpty();
  }

  @Test
  void appliesWhereAnyLayerSaysSo() {
    PolicyDocument upper = document(when(own("legal", "LEG"), labelled("eu")));
    Applicability both =
        merged("legal", upper, document(when(named("legal"), labelled("us")))).applicability();

    assertThat(List.of("eu", "us", "cn"))
        .filteredOn(label -> both.appliesTo(epic(label), Launch.UNKNOWN))
        .containsExactly("eu", "us");
    assertThat(merged("legal", upper, document(named("legal"))).applicability())
        .isEqualTo(labelled("eu"));
  }

  @Test
  void asksAlways_whereOneLayerDoes() {
    assertThat(
            merged(KEY, shipped(), document(when(named(KEY), labelled("eu"))))
                .applicability()
                .kind())
        .isEqualTo(Applicability.Kind.ALWAYS);
  }

  @Test
  void exemptsAProject_ofWhatTheUpperLayerSays_butStillKnowsTheRequirement() {
    PolicyDocument upper = document(exempting(own("legal", "LEG"), PROJECT));

    assertThat(merged("legal", upper).applicability().kind()).isEqualTo(Applicability.Kind.EXEMPT);
    assertThat(PolicyMerge.of(layers(upper), 7).requirement("legal").orElseThrow().applicability())
        .isEqualTo(new Applicability.Always());
    // and asks it of itself again
    assertThat(
            merged("legal", upper, document(when(named("legal"), labelled("eu")))).applicability())
        .isEqualTo(labelled("eu"));
  }

  @Test
  void exemptsNobody_fromWhatAnUpperLayerSays() {
    assertThat(merged(KEY, shipped(), document(exempting(named(KEY), PROJECT))).applicability())
        .isEqualTo(new Applicability.Always());
  }

  @Test
  void countsNothingBelowALockedLayer() {
    PolicyDocument locked = Rules.locked(shipped());
    assertThat(merge(locked, document(own("legal", "LEG"))).requirements())
        .extracting(Requirement::key)
        .doesNotContain("legal");
  }

  @Test
  void takesTheLabelsOfTheUppermostLayerThatNamesSome() {
    Policy policy =
        merge(
            shipped(),
            Rules.labels(document(), "tier-", null),
            Rules.labels(document(), "easy-", "launch-"));
    assertThat(policy.labels()).isEqualTo(new Policy.LaunchLabels("tier-", "launch-"));
  }

  @Test
  void putsNewPagesWhereTheNearestLayerSays() {
    PagePlace near = new PagePlace("LAUNCHES", "");
    assertThat(merge(shipped(), document()).newPages()).isNull();
    assertThat(
            merge(
                    Rules.newPages(shipped(), new PagePlace("GTM", "7")),
                    Rules.newPages(document(), near),
                    document())
                .newPages())
        .isEqualTo(near);
  }

  @Test
  void coversWhatAnyLayerCovers() {
    PolicyDocument lower = Rules.shipped().with(Set.of("10007"), null);
    assertThat(merge(shipped(), lower).issueTypes()).containsExactlyInAnyOrder("10000", "10007");
  }

  @Test
  void isOfTheVersionThatWasSavedLast() {
    assertThat(
            PolicyMerge.of(
                    List.of(
                        new Layer(Scope.GLOBAL, 9, shipped()),
                        new Layer(Scope.project(PROJECT), 4, document())),
                    PROJECT)
                .version())
        .isEqualTo(9);
  }

  private static EpicFacts epic(String label) {
    EpicFacts epic = Facts.EPIC;
    return new EpicFacts(
        epic.id(),
        epic.key(),
        epic.summary(),
        epic.projectKey(),
        epic.type(),
        epic.status(),
        Set.of(),
        null,
        null,
        null,
        Set.of(label),
        Set.of(),
        null);
  }

  private static Requirement merged(String key, PolicyDocument... documents) {
    return merge(documents).requirement(key).orElseThrow();
  }

  private static Policy merge(PolicyDocument... documents) {
    return PolicyMerge.of(layers(documents), PROJECT);
  }

  private static List<Layer> layers(PolicyDocument... documents) {
    List<Scope> scopes = List.of(Scope.GLOBAL, Scope.category(5), Scope.project(PROJECT));
    return java.util.stream.IntStream.range(0, documents.length)
        .mapToObj(i -> new Layer(scopes.get(i), 1, documents[i]))
        .toList();
  }
}
