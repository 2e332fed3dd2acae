package org.gtmready.core.readiness.evaluate;

import static org.assertj.core.api.Assertions.fail;
import static org.gtmready.core.readiness.evaluate.Facts.NOW;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.gtmready.core.evidence.Evidence;
import org.gtmready.core.evidence.EvidenceKind;
import org.gtmready.core.evidence.Reading;
import org.gtmready.core.plan.Finding;
import org.gtmready.core.plan.PlanFacts;
import org.gtmready.core.policy.Applicability;
import org.gtmready.core.policy.EmptySet;
import org.gtmready.core.policy.Mode;
import org.gtmready.core.policy.OnError;
import org.gtmready.core.policy.OtherEpic;
import org.gtmready.core.policy.Policy;
import org.gtmready.core.policy.Requirement;
import org.gtmready.core.policy.Strictness;
import org.gtmready.core.waiver.Waiver;

/** The evaluator against the tables of the design, over many random policies and facts. */
class EvaluatorOracleTest {

  private static final List<String> WHAT =
      List.of(
          "not-allowed",
          "url",
          "complete",
          "incomplete",
          "blocked",
          "warned",
          "half-signed",
          "signed",
          "signed-before",
          "another",
          "other-template",
          "no-plan",
          "gone",
          "unread");

  @Property(tries = 120_000, shrinking = ShrinkingMode.OFF, edgeCases = EdgeCasesMode.NONE)
  void agreesWithTheTables(@ForAll long seed) {
    Case drawn = new Case(new Random(seed));
    Verdict verdict =
        new Evaluator().evaluate(drawn.policy, Facts.EPIC, drawn.evidence, drawn.waivers, NOW);

    // plain comparisons: a hundred thousand fluent assertions take a minute
    for (int i = 0; i < drawn.answers.size(); i++) {
      RequirementResult result = verdict.results().get(i);
      boolean refuses = drawn.modes.get(i) == Oracle.Weight.REFUSES;
      String answer = result.status() + (result.wouldBlock() ? " yes" : " no");
      if (!answer.equals(drawn.answers.get(i))
          || result.notRead() != drawn.notRead.get(i)
          || result.blocks() != (refuses && result.wouldBlock())
          || !isExplained(result)) {
        fail("%s instead of %s: %s", answer, drawn.answers.get(i), result);
      }
    }
    Overall overall = Oracle.overall(drawn.answers, drawn.modes, drawn.policy.onEmpty().name());
    if (verdict.overall() != overall
        || verdict.refuses() != (overall == Overall.BLOCKED)
        || verdict.results().size() != drawn.answers.size()) {
      fail("not %s: %s", overall, verdict);
    }
  }

  /** Whatever is open has a failing check with a code and owners; failing checks come first. */
  private static boolean isExplained(RequirementResult result) {
    boolean open = result.wouldBlock() || result.status() == Status.WAIVED;
    boolean passedBefore = false;
    for (CheckResult check : result.checks()) {
      if ((passedBefore && !check.passed())
          || check.owners().isEmpty()
          || !check.code().startsWith("GTM-" + result.requirement().code() + "-0")
          || (result.status() == Status.SATISFIED && !check.passed())) {
        return false;
      }
      passedBefore = check.passed();
    }
    return !open || (!result.checks().isEmpty() && !result.checks().get(0).passed());
  }

  /** A random policy with facts, and what the tables say of it. */
  private static final class Case {

    private static final Instants TIMES = new Instants();

    private final Random random;
    private final List<Evidence> evidence = new ArrayList<>();
    private final List<Waiver> waivers = new ArrayList<>();
    private final List<String> answers = new ArrayList<>();
    private final List<Boolean> notRead = new ArrayList<>();
    private final List<Oracle.Weight> modes = new ArrayList<>();
    private final OtherEpic onOtherEpic;
    private final Policy policy;

    Case(Random random) {
      this.random = random;
      this.onOtherEpic = pick(OtherEpic.values());
      List<Requirement> requirements = new ArrayList<>();
      int count = random.nextInt(4);
      for (int i = 0; i < count; i++) {
        requirements.add(requirement(i));
      }
      policy =
          new Policy(
              1, Set.of(Facts.EPIC_TYPE.id()), requirements, pick(EmptySet.values()), onOtherEpic);
    }

    private Requirement requirement(int number) {
      String key = "r" + number;
      String applicable = pick("yes", "yes", "yes", "no", "error");
      Strictness strictness = pick(Strictness.values());
      Mode mode = pick(Mode.values());
      OnError onError = pick(OnError.values());
      List<String> linked = new ArrayList<>();
      int links = random.nextInt(4);
      for (int i = 0; i < links; i++) {
        String what = WHAT.get(random.nextInt(WHAT.size()));
        if (what.equals("another")) {
          what += onOtherEpic == OtherEpic.BLOCK ? "-block" : "-warn";
        }
        linked.add(what);
        evidence.add(evidence(key, what));
      }
      String waiver = waiver(key, linked);
      if (mode != Mode.OFF) {
        String answer =
            Oracle.answer(applicable, strictness.name(), linked, waiver, onError.name());
        answers.add(answer);
        notRead.add(Oracle.notRead(answer, strictness.name(), linked));
        modes.add(mode == Mode.ENFORCE ? Oracle.Weight.REFUSES : Oracle.Weight.LETS_PASS);
      }
      return new Requirement(
          key,
          "R%02d".formatted(number),
          "positioning",
          EnumSet.of(EvidenceKind.PAGE, EvidenceKind.URL),
          applicability(applicable),
          strictness,
          mode,
          onError,
          List.of("product", "sales-enablement"));
    }

    private Applicability applicability(String applicable) {
      return switch (applicable) {
        case "no" -> Applicability.issueTypes(Set.of("10001"));
        case "error" -> new Applicability.Undecidable("because");
        default ->
            random.nextBoolean()
                ? new Applicability.Always()
                : Applicability.issueTypes(Set.of("10004", Facts.EPIC_TYPE.id()));
      };
    }

    private Evidence evidence(String key, String what) {
      long id = evidence.size() + 1L;
      Evidence made =
          switch (what) {
            case "not-allowed" -> Facts.issue(id);
            case "url" -> Facts.web(id);
            default -> Facts.page(id, reading(what));
          };
      return new Evidence(
          id,
          made.epicId(),
          key,
          made.target(),
          made.title(),
          made.url(),
          random.nextBoolean(),
          "ana",
          NOW,
          made.reading());
    }

    private static Reading reading(String what) {
      return switch (what) {
        case "complete" -> Facts.complete();
        case "incomplete" -> Facts.missing("value", "not-in-the-template");
        case "blocked" -> Facts.found(Finding.blocking("no-status-quo", null));
        case "warned" -> Facts.found(Finding.warning("broad-target", "outcome", "all"));
        case "half-signed" -> Facts.complete(Facts.signOff("product", "f1"));
        case "signed" ->
            Facts.complete(Facts.signOff("product", "f1"), Facts.signOff("sales-enablement", "f1"));
        case "signed-before" ->
            Facts.complete(Facts.signOff("product", "f1"), Facts.signOff("sales-enablement", "f0"));
        case "another-warn", "another-block" ->
            new Reading.Read(((Reading.Read) Facts.complete()).facts().forEpic("OTHER-1"), NOW);
        case "other-template" ->
            new Reading.Read(
                new PlanFacts("plan", 1, List.of("epics"), List.of(), List.of(), "f9"), NOW);
        case "no-plan" -> new Reading.NoPlan(1, NOW);
        case "gone" -> Facts.gone();
        default -> new Reading.Unread("unreachable");
      };
    }

    /** Grants zero to two waivers and says what they come to. */
    private String waiver(String key, List<String> linked) {
      boolean read =
          linked.stream()
              .anyMatch(
                  what ->
                      reading(what) instanceof Reading.Read r
                          && r.facts().fingerprint().equals(Facts.PRINT));
      String result = "none";
      int count = random.nextInt(3);
      for (int i = 0; i < count; i++) {
        String form =
            pick("active", "active", "expired", "revoked", "elsewhere", "bound", "lapsed");
        waivers.add(TIMES.waiver(key, form, random));
        boolean active = form.equals("active") || (form.equals("bound") && read);
        boolean expired = Set.of("expired", "lapsed", "bound").contains(form);
        result = active || result.equals("active") ? "active" : expired ? "expired" : result;
      }
      return result;
    }

    @SafeVarargs
    private <T> T pick(T... choices) {
      return choices[random.nextInt(choices.length)];
    }
  }

  /** Waivers around the instant of judgement. */
  private static final class Instants {

    Waiver waiver(String key, String form, Random random) {
      boolean over = form.equals("expired");
      long seconds = random.nextInt(3);
      var expires =
          over
              ? NOW.minusSeconds(seconds)
              : random.nextBoolean() ? null : NOW.plusSeconds(seconds + 1);
      String print = form.equals("bound") ? Facts.PRINT : form.equals("lapsed") ? "older" : null;
      long epic = form.equals("elsewhere") ? Facts.EPIC_ID + 1 : Facts.EPIC_ID;
      return new Waiver(
          1, epic, key, "risk", "text", "ana", "mara", NOW, expires, print, form.equals("revoked"));
    }
  }
}
