package org.gtmready.core.readiness.explain;

import static org.gtmready.core.readiness.evaluate.Facts.EPIC;
import static org.gtmready.core.readiness.evaluate.Facts.NOW;
import static org.gtmready.core.readiness.evaluate.Facts.complete;
import static org.gtmready.core.readiness.evaluate.Facts.found;
import static org.gtmready.core.readiness.evaluate.Facts.missing;
import static org.gtmready.core.readiness.evaluate.Facts.page;
import static org.gtmready.core.readiness.evaluate.Facts.requirement;
import static org.gtmready.core.readiness.evaluate.Facts.result;
import static org.gtmready.core.readiness.evaluate.Facts.signOff;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gtmready.core.evidence.Evidence;
import org.gtmready.core.evidence.Reading;
import org.gtmready.core.host.EpicFacts;
import org.gtmready.core.host.EpicStatus;
import org.gtmready.core.plan.Finding;
import org.gtmready.core.plan.MessageArg;
import org.gtmready.core.plan.PlanFacts;
import org.gtmready.core.plan.Severity;
import org.gtmready.core.policy.Applicability;
import org.gtmready.core.policy.EmptySet;
import org.gtmready.core.policy.Mode;
import org.gtmready.core.policy.OnError;
import org.gtmready.core.policy.OtherEpic;
import org.gtmready.core.policy.Policy;
import org.gtmready.core.policy.Requirement;
import org.gtmready.core.policy.Strictness;
import org.gtmready.core.readiness.evaluate.Evaluator;
import org.gtmready.core.readiness.evaluate.Facts;
import org.gtmready.core.readiness.evaluate.RequirementResult;
import org.gtmready.core.readiness.evaluate.Verdict;
import org.gtmready.core.readiness.visibility.VerdictRedactor;
import org.gtmready.core.readiness.visibility.Visible;

/** What the tests of the words have to put into words. */
final class Cases {

  private static final Requirement READ = requirement(Strictness.READ, Mode.ENFORCE);
  private static final Requirement PROVEN = requirement(Strictness.PROVEN, Mode.ENFORCE);
  private static final String HOSTILE =
      "<script>alert(1)</script> ${7*7} {0} '' \u202e\u0000\n\ud83d\ude80 gtm.x "
          + "x".repeat(2_000);

  private Cases() {}

  /** Verdicts, each with what it is. */
  static Map<String, Verdict> verdicts() {
    Map<String, Verdict> verdicts = new LinkedHashMap<>();
    Evidence incomplete = page(1, missing("competitive-alternatives", "unique-attributes"));
    verdicts.put("two of three are open", byDefault(incomplete, web(2, "sales-enablement")));
    verdicts.put(
        "one of three is open", byDefault(web(1, "positioning"), web(2, "adoption-metrics")));
    verdicts.put(
        "many fields and findings",
        Facts.judge(
            READ,
            List.of(
                page(
                    1,
                    read(
                        List.of("value", "outcome", "market-category", "owner", "co-owner"),
                        List.of(
                            Finding.blocking("no-status-quo", "competitive-alternatives"),
                            Finding.blocking("nothing-used-today", "used-today"),
                            Finding.blocking(
                                "cell-empty",
                                "unique-attributes",
                                "gtm.template.positioning.unique-attributes.lacking.label",
                                "Swaps by text – "),
                            Finding.warning("broad-target", "best-fit-customers", "smbs")))))));
    verdicts.put(
        "a restricted page", VerdictRedactor.apply(byDefault(incomplete), evidence -> Visible.NO));
    verdicts.put(
        "Confluence can't be asked",
        VerdictRedactor.apply(byDefault(incomplete), evidence -> Visible.UNANSWERED));
    verdicts.put(
        "an incomplete plan for another epic",
        byDefault(
            page(
                1,
                new Reading.Read(
                    ((Reading.Read) missing("value")).facts().forEpic("OTHER-1"), NOW))));
    verdicts.put("a plan for another epic that does not count", forAnotherEpic());
    verdicts.put(
        "nobody asked whether the reader sees the page",
        VerdictRedactor.apply(byDefault(incomplete), evidence -> Visible.UNASKED));
    verdicts.put("thirty requirements", thirty());
    verdicts.put("hostile strings", hostile());
    verdicts.put(
        "an epic that is being created",
        new Evaluator()
            .evaluate(
                Facts.defaultPolicy(),
                new EpicFacts(
                    0,
                    "",
                    "New",
                    "LAUNCH",
                    EPIC.type(),
                    new EpicStatus("", "", false),
                    Set.of(),
                    Facts.person("Ana Ruiz"),
                    null,
                    null),
                List.of(),
                List.of(),
                NOW));
    verdicts.put(
        "no requirement applies",
        new Evaluator()
            .evaluate(
                new Policy(1, Set.of(EPIC.type().id()), List.of(), EmptySet.BLOCK, OtherEpic.WARN),
                EPIC,
                List.of(),
                List.of(),
                NOW));
    return verdicts;
  }

  /** Single rows, each with what it is. */
  static Map<String, RequirementResult> rows() {
    Map<String, RequirementResult> rows = new LinkedHashMap<>();
    rows.put("nothing linked", result(READ, List.of()));
    rows.put("linked, not read", result(READ, List.of(Facts.web(1))));
    rows.put("complete", result(READ, List.of(page(1, complete()))));
    rows.put("one field empty", result(READ, List.of(page(1, missing("value")))));
    rows.put(
        "four fields empty",
        result(READ, List.of(page(1, missing("value", "outcome", "owner", "co-owner")))));
    rows.put(
        "only a word",
        result(
            READ,
            List.of(
                page(
                    1,
                    read(
                        List.of("value"),
                        List.of(
                            new Finding(
                                "placeholder-word",
                                "value",
                                Severity.BLOCKING,
                                List.of(
                                    MessageArg.key("gtm.template.positioning.value.label"),
                                    MessageArg.text(""),
                                    MessageArg.text("TBD")))))))));
    rows.put(
        "two findings",
        result(
            READ,
            List.of(
                page(
                    1,
                    found(
                        Finding.blocking("no-status-quo", "competitive-alternatives"),
                        Finding.blocking("nothing-used-today", "used-today"))))));
    rows.put(
        "three findings",
        result(
            READ,
            List.of(
                page(
                    1,
                    found(
                        Finding.blocking("no-status-quo", "competitive-alternatives"),
                        Finding.blocking("nothing-used-today", "used-today"),
                        Finding.blocking("cell-empty", "value", "x"))))));
    rows.put("no plan", result(READ, List.of(page(1, new Reading.NoPlan(2, NOW)))));
    rows.put("gone", result(READ, List.of(page(1, Facts.gone()))));
    rows.put(
        "an address beside an incomplete plan",
        result(READ, List.of(Facts.web(1), page(2, missing("value")))));
    rows.put(
        "issue gone",
        Facts.judge(
                Facts.defaultPolicy().requirement("adoption-metrics").orElseThrow(),
                List.of(with("adoption-metrics", Facts.issue(1).with(Facts.gone()))))
            .results()
            .get(0));
    rows.put("unread", result(READ, List.of(page(1, new Reading.Unread("timeout")))));
    rows.put("kind not allowed", result(READ, List.of(Facts.issue(1))));
    rows.put("web under PROVEN", result(PROVEN, List.of(Facts.web(1))));
    rows.put(
        "signed off by one",
        result(PROVEN, List.of(page(1, complete(signOff("product", Facts.PRINT))))));
    rows.put("changed since", result(PROVEN, List.of(page(1, complete(signOff("product", "f0"))))));
    rows.put("waived", result(READ, List.of(), Facts.activeWaiver()));
    rows.put("waiver expired", result(READ, List.of(), Facts.expiredWaiver()));
    Verdict hidden =
        VerdictRedactor.apply(
            Facts.judge(READ, List.of(page(1, missing("value")))), evidence -> Visible.NO);
    rows.put("restricted, incomplete", hidden.results().get(0));
    rows.put(
        "restricted, complete",
        VerdictRedactor.apply(
                Facts.judge(READ, List.of(page(1, complete()))), evidence -> Visible.NO)
            .results()
            .get(0));
    rows.put(
        "not applicable",
        result(
            requirement(
                Applicability.issueTypes(Set.of("10001")),
                Strictness.READ,
                Mode.ENFORCE,
                OnError.BLOCK),
            List.of()));
    rows.put(
        "undecidable",
        result(
            requirement(
                new Applicability.Undecidable("field Tier is gone"),
                Strictness.READ,
                Mode.ENFORCE,
                OnError.BLOCK),
            List.of()));
    return rows;
  }

  static Verdict byDefault(Evidence... evidence) {
    return new Evaluator().evaluate(Facts.defaultPolicy(), EPIC, List.of(evidence), List.of(), NOW);
  }

  private static Verdict forAnotherEpic() {
    Policy policy =
        new Policy(1, Set.of(EPIC.type().id()), List.of(READ), EmptySet.WARN, OtherEpic.BLOCK);
    Reading plan = new Reading.Read(((Reading.Read) complete()).facts().forEpic("OTHER-1"), NOW);
    return new Evaluator().evaluate(policy, EPIC, List.of(page(1, plan)), List.of(), NOW);
  }

  static Verdict thirty() {
    return new Evaluator().evaluate(many(30), EPIC, List.of(), List.of(), NOW);
  }

  /** So many requirements that are alike. */
  static Policy many(int count) {
    List<Requirement> requirements = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      requirements.add(
          new Requirement(
              "r" + i,
              "R%02d".formatted(i),
              "positioning",
              READ.kinds(),
              new Applicability.Always(),
              Strictness.READ,
              Mode.ENFORCE,
              OnError.BLOCK,
              READ.owners()));
    }
    return new Policy(1, Set.of(EPIC.type().id()), requirements, EmptySet.WARN, OtherEpic.WARN);
  }

  private static Verdict hostile() {
    EpicFacts epic =
        new EpicFacts(
            EPIC.id(),
            HOSTILE,
            HOSTILE,
            HOSTILE,
            EPIC.type(),
            EPIC.status(),
            Set.of(),
            Facts.person(HOSTILE),
            Facts.person(HOSTILE),
            null);
    Finding finding = Finding.blocking("not-a-date", "outcome", HOSTILE, "", HOSTILE);
    return new Evaluator()
        .evaluate(
            Facts.policy(READ),
            epic,
            List.of(page(1, read(List.of(HOSTILE), List.of(finding)))),
            List.of(),
            NOW);
  }

  static Reading read(List<String> missing, List<Finding> findings) {
    return new Reading.Read(
        new PlanFacts("positioning", 7, List.of("context-handoff"), missing, findings, Facts.PRINT),
        NOW);
  }

  private static Evidence web(long id, String requirement) {
    return with(requirement, Facts.web(id));
  }

  static Evidence evidence(String requirement, Reading reading) {
    return with(requirement, page(1, reading));
  }

  private static Evidence with(String requirement, Evidence e) {
    return new Evidence(
        e.id(),
        e.epicId(),
        requirement,
        e.target(),
        e.title(),
        e.url(),
        false,
        "ana",
        NOW,
        e.reading());
  }
}
