package org.gtmready.core.plan.lint;

import java.util.List;
import java.util.Map;
import org.gtmready.core.plan.LintRule;

/** The shipped rules by template key. */
public final class LintRules {

  private static final Map<String, List<LintRule>> SHIPPED =
      Map.of(
          "plan",
          List.of(new StrategyIsNoRoadmap(), new RightToGrowIsArgued()),
          "positioning",
          List.of(
              new SomethingUsedToday(),
              new NumberOfAlternatives(),
              new StatusQuoAmongAlternatives(),
              new AttributesNameAnAlternative(),
              new AttributesHaveValue(),
              new ThreeDifferentFacts(),
              new OutcomeHasMeasure(),
              new NarrowCustomers(),
              new MoreThanAStatement(),
              new MessageTestedWithEnough()),
          "adoption-metrics",
          List.of(
              new OneToThreePrimaries(),
              new PrimaryIsUse(),
              new DefinitionIsComputable(),
              new MetricsAreComplete(),
              new BaselineIsKnown(),
              new TargetsMove(),
              new FailureLineIsDrawn(),
              new TargetsRise(),
              new TargetsComeLater(),
              new PrimariesAreMeasured(),
              new EarlyTargetsAreReal()),
          "sales-enablement",
          List.of(
              new BattlecardsFitAGlance(),
              new EnoughObjections(),
              new EnoughQuestions(),
              new SomebodyElseAccepts(),
              new TrainingReachesMost()));

  private LintRules() {}

  public static Map<String, List<LintRule>> shipped() {
    return SHIPPED;
  }
}
