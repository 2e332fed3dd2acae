package org.gtmready.core.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.gtmready.core.host.EpicFacts;
import org.gtmready.core.readiness.evaluate.Facts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What sort of launch an epic is, and what that makes of a requirement. */
class LaunchTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "tier-2                | 2",
        "TIER-2                | 2",
        "other tier-0          | 0",
        "tier-1 tier-1         | 1",
        "tier-1 tier-3         | ",
        "tier-4                | ",
        "tier-                 | ",
        "tier-2b               | ",
        "mytier-2              | ",
        "                      | ",
      })
  void readsTheTier_orNothingWhereLabelsDoNotAgree(String labels, Integer tier) {
    assertThat(policy().launchOf(epic(labels)).tier().orElse(null)).isEqualTo(tier);
  }

  @Test
  void looksAtNoLabel_whereThePolicyNamesNone() {
    Policy silent = new Policy(1, Set.of("1"), java.util.List.of(), EmptySet.WARN, OtherEpic.WARN);
    assertThat(silent.launchOf(epic("tier-3"))).isEqualTo(Launch.UNKNOWN);
  }

  @Test
  void meansTheStrictest_whenALabelIsChangedOnTheWayThroughTheGate() {
    EpicFacts edited = epic("tier-3").editing(epic("tier-1"));
    assertThat(policy().launchOf(edited).tier()).isEmpty();
    assertThat(applies(tiers(1), edited)).isTrue();
    assertThat(applies(tiers(3), edited)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"tier-1, true", "tier-3, false", "none, true", "tier-1 tier-3, true"})
  void asksWhatATierIsAsked_alsoWhereTheTierIsNotKnown(String labels, boolean asked) {
    assertThat(applies(tiers(1, 2), epic(labels))).isEqualTo(asked);
  }

  @ParameterizedTest
  @CsvSource({"EU, true", "eu, true", "us, false", "eu us, true"})
  void asksByLabel_inAnyCase(String labels, boolean asked) {
    assertThat(applies(when(Set.of("eu"), Applicability.Days.ANY), epic(labels))).isEqualTo(asked);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-12-31, false",
    "2027-01-01, true",
    "2027-06-30, true",
    "2027-07-01, false",
    ", true"
  })
  void asksByTheDayItIsDue_bothEndsIncluded(LocalDate due, boolean asked) {
    Applicability.Days days =
        new Applicability.Days(LocalDate.parse("2027-01-01"), LocalDate.parse("2027-06-30"));
    assertThat(applies(when(Set.of(), days), due("", due))).isEqualTo(asked);
  }

  @Test
  void asksWhatItWasAskedBefore_whenTheEditWouldTakeItOut() {
    Applicability.When eu = when(Set.of("eu"), Applicability.Days.ANY);
    assertThat(applies(eu, epic("us").editing(epic("eu")))).isTrue();
    assertThat(applies(eu, epic("eu").editing(epic("us")))).isTrue();
    assertThat(applies(eu, epic("us").editing(epic("cn")))).isFalse();
  }

  private static boolean applies(Applicability when, EpicFacts epic) {
    return when.appliesTo(epic, policy().launchOf(epic));
  }

  private static Policy policy() {
    return new Policy(
        1,
        Set.of("1"),
        java.util.List.of(),
        EmptySet.WARN,
        OtherEpic.WARN,
        new Policy.LaunchLabels("tier-", "launch-"),
        Set.of(),
        null);
  }

  private static Applicability.When tiers(Integer... tiers) {
    return new Applicability.When(
        Set.of(), Set.of(tiers), Set.of(), Set.of(), Set.of(), Applicability.Days.ANY);
  }

  private static Applicability.When when(Set<String> labels, Applicability.Days days) {
    return new Applicability.When(Set.of(), Set.of(), Set.of(), labels, Set.of(), days);
  }

  private static EpicFacts epic(String labels) {
    return due(labels, null);
  }

  private static EpicFacts due(String labels, LocalDate due) {
    EpicFacts epic = Facts.EPIC;
    Set<String> all =
        Arrays.stream((labels == null ? "" : labels).split(" "))
            .filter(label -> !label.isEmpty())
            .collect(Collectors.toSet());
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
        due,
        all,
        Set.of(),
        null);
  }
}
