package org.gtmready.core.policy.layer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.gtmready.core.evidence.Evidence;
import org.gtmready.core.evidence.EvidenceKind;
import org.gtmready.core.evidence.Reading;
import org.gtmready.core.evidence.Target;
import org.gtmready.core.host.EpicFacts;
import org.gtmready.core.host.EpicStatus;
import org.gtmready.core.host.IssueType;
import org.gtmready.core.plan.PlanFacts;
import org.gtmready.core.policy.Applicability;
import org.gtmready.core.policy.EmptySet;
import org.gtmready.core.policy.Mode;
import org.gtmready.core.policy.OnError;
import org.gtmready.core.policy.OtherEpic;
import org.gtmready.core.policy.Policy;
import org.gtmready.core.policy.RequirementText;
import org.gtmready.core.policy.Strictness;
import org.gtmready.core.readiness.evaluate.Evaluator;
import org.gtmready.core.readiness.evaluate.Facts;
import org.gtmready.core.readiness.evaluate.RequirementResult;
import org.gtmready.core.readiness.evaluate.Verdict;
import org.junit.jupiter.api.Test;

/** No layer can open what a layer above it closes, whatever it says and whatever the epic is. */
class NoLayerOpensTest {

  private static final long PROJECT = 7;
  private static final Set<String> TYPES = Set.of("10000", "10001");
  private static final List<String> FIELDS = List.of("used-today", "in-the-room", "outcome");

  private static int compared;
  private static int blocked;

  @Property(tries = 40_000, shrinking = ShrinkingMode.OFF, edgeCases = EdgeCasesMode.NONE)
  void lowerLayerOpensNothing(@ForAll long seed) {
    Draw draw = new Draw(new Random(seed));
    List<Layer> upper = List.of(new Layer(Scope.GLOBAL, 1, draw.document(true)));
    PolicyDocument lower = draw.document(false);
    // only what can be saved is ever in force
    if (!PolicyCheck.check(Scope.GLOBAL, upper.get(0).document(), List.of(), TYPES)
            .errors()
            .isEmpty()
        || !PolicyCheck.check(Scope.project(PROJECT), lower, upper, TYPES).errors().isEmpty()) {
      return;
    }
    Policy above = PolicyMerge.of(upper, PROJECT);
    Policy both =
        PolicyMerge.of(List.of(upper.get(0), new Layer(Scope.project(PROJECT), 2, lower)), PROJECT);
    EpicFacts epic = draw.epic();
    List<Evidence> evidence = draw.evidence();
    Verdict before = new Evaluator().evaluate(above, epic, evidence, List.of(), Facts.NOW);
    Verdict after = new Evaluator().evaluate(both, epic, evidence, List.of(), Facts.NOW);

    compared++;
    for (RequirementResult result : before.results()) {
      boolean still =
          after.results().stream()
              .anyMatch(
                  it -> it.requirement().key().equals(result.requirement().key()) && it.blocks());
      if (result.blocks()) {
        blocked++;
        if (!still) {
          fail("%s opens %s: %s became %s", lower, upper, result, after.results());
        }
      }
    }
  }

  /** The property would hold of nothing if no policy that was drawn could be saved. */
  @Test
  void comparesEnough() {
    compared = 0;
    blocked = 0;
    for (long seed = 0; seed < 4_000; seed++) {
      lowerLayerOpensNothing(seed);
    }
    assertThat(compared).isGreaterThan(800);
    assertThat(blocked).isGreaterThan(400);
  }

  /** Draws layers, epics and what is linked to them. */
  private record Draw(Random random) {

    PolicyDocument document(boolean upper) {
      List<RequirementRule> rules = new ArrayList<>();
      if (upper || random.nextBoolean()) {
        rules.add(rule("positioning", upper ? "POS" : null, upper ? "positioning" : null, upper));
      }
      if (random.nextInt(3) > 0) {
        rules.add(rule("legal", upper || random.nextBoolean() ? "LEG" : null, null, upper));
      }
      return new PolicyDocument(
          false,
          upper ? Set.of("10000") : random.nextBoolean() ? Set.of() : TYPES,
          Set.of(),
          maybe(EmptySet.values()),
          maybe(OtherEpic.values()),
          new Policy.LaunchLabels(
              random.nextInt(3) == 0 ? null : pick("tier-", "easy-"),
              random.nextInt(3) == 0 ? "launch-" : null),
          null,
          rules);
    }

    private RequirementRule rule(String key, String code, String template, boolean upper) {
      boolean plan = key.equals("positioning");
      return new RequirementRule(
          key,
          code,
          template,
          random.nextInt(3) > 0 ? null : kinds(),
          random.nextInt(3) > 0 ? null : when(),
          random.nextInt(5) == 0 ? Set.of(PROJECT) : Set.of(),
          upper && !plan ? Strictness.LINKED : maybe(Strictness.LINKED, Strictness.READ),
          maybe(Mode.values()),
          maybe(OnError.values()),
          null,
          plan && random.nextInt(3) == 0 ? Set.of(pick(FIELDS.toArray(String[]::new))) : Set.of(),
          plan ? maybe(1, 30, 90) : null,
          random.nextInt(4) == 0 ? maybe(true, false) : null,
          maybe(true, false),
          plan ? Map.of() : Map.of("en", new RequirementText("Legal", "")));
    }

    private Set<EvidenceKind> kinds() {
      Set<EvidenceKind> kinds = new HashSet<>();
      kinds.add(pick(EvidenceKind.values()));
      kinds.add(pick(EvidenceKind.values()));
      return kinds;
    }

    private Applicability.When when() {
      return new Applicability.When(
          random.nextInt(3) == 0 ? Set.of(pick("10000", "10001")) : Set.of(),
          random.nextInt(3) == 0 ? Set.of(random.nextInt(4)) : Set.of(),
          random.nextInt(4) == 0 ? Set.of(pick("feature", "new-product")) : Set.of(),
          random.nextInt(3) == 0 ? Set.of(pick("eu", "us")) : Set.of(),
          random.nextInt(4) == 0 ? Set.of(pick("studio", "core")) : Set.of(),
          random.nextInt(3) == 0 ? new Applicability.Days(day(), null) : Applicability.Days.ANY);
    }

    private LocalDate day() {
      return LocalDate.parse("2027-01-01").plusDays(random.nextInt(60));
    }

    EpicFacts epic() {
      EpicFacts epic = state();
      return random.nextInt(4) == 0 ? epic.editing(state()) : epic;
    }

    private EpicFacts state() {
      Set<String> labels = new HashSet<>();
      for (String label : List.of("tier-1", "tier-3", "easy-3", "eu", "us", "launch-feature")) {
        if (random.nextInt(4) == 0) {
          labels.add(label);
        }
      }
      return new EpicFacts(
          Facts.EPIC_ID,
          "LAUNCH-2",
          "An epic",
          "LAUNCH",
          new IssueType(pick("10000", "10000", "10001"), "Type"),
          new EpicStatus("10001", "Ready", false),
          Set.of(),
          null,
          null,
          random.nextBoolean() ? null : day(),
          labels,
          random.nextBoolean() ? Set.of() : Set.of("studio"),
          null);
    }

    List<Evidence> evidence() {
      List<Evidence> links = new ArrayList<>();
      for (String key : List.of("positioning", "legal")) {
        for (int i = random.nextInt(3); i > 0; i--) {
          links.add(link(links.size() + 1, key));
        }
      }
      return links;
    }

    private Evidence link(long id, String key) {
      Target target =
          pick(
              new Target.PageTarget("wiki", Long.toString(id)),
              new Target.UrlTarget("https://example.com/" + id),
              new Target.IssueTarget(id, "LAUNCH-" + id));
      Reading reading =
          target.kind() == EvidenceKind.PAGE
              ? pick(
                  plan(FIELDS, List.of()),
                  plan(FIELDS.subList(0, 1), List.of()),
                  plan(List.of(), FIELDS),
                  new Reading.NoPlan(3, Facts.NOW),
                  new Reading.Unread("unreachable"))
              : new Reading.NotReadable(random.nextBoolean());
      return new Evidence(
          id,
          Facts.EPIC_ID,
          key,
          target,
          "Title",
          "https://w/" + id,
          false,
          "ana",
          Facts.NOW,
          reading);
    }

    private Reading plan(List<String> filled, List<String> missing) {
      return new Reading.Read(
          new PlanFacts(
              "positioning",
              3,
              filled,
              missing,
              List.of(),
              "f",
              List.of(),
              List.of(),
              random.nextInt(4) == 0 ? "OTHER-1" : "",
              random.nextInt(4),
              random.nextInt(4) == 0
                  ? null
                  : Facts.NOW.minus(Duration.ofDays(random.nextInt(120)))),
          Facts.NOW);
    }

    @SafeVarargs
    private final <T> T pick(T... choices) {
      return choices[random.nextInt(choices.length)];
    }

    @SafeVarargs
    private final <T> T maybe(T... choices) {
      return random.nextBoolean() ? null : choices[random.nextInt(choices.length)];
    }
  }
}
