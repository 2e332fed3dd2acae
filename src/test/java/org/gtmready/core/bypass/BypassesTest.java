package org.gtmready.core.bypass;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.gtmready.core.audit.Decision;
import org.gtmready.core.audit.DecisionKind;
import org.gtmready.core.audit.MemoryDecisions;
import org.gtmready.core.audit.Passage;
import org.gtmready.core.audit.Subject;
import org.gtmready.core.audit.Tries;
import org.gtmready.core.bypass.Bypasses.Bypass;
import org.gtmready.core.policy.EmptySet;
import org.gtmready.core.policy.OtherEpic;
import org.gtmready.core.policy.Policy;
import org.gtmready.core.readiness.GateScope;
import org.gtmready.core.readiness.evaluate.Facts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The latest release says whether an epic that stands behind the gate went past it. */
class BypassesTest {

  private static final String HERE = Facts.EPIC.status().id();
  private static final Instant AT = Facts.NOW;

  static Stream<Arguments> histories() {
    return Stream.of(
        row("nothing", "", HERE, false),
        row("bypassed", "BYPASSED", HERE, true),
        row("bypassed, refused since", "BYPASSED REFUSED FAILED", HERE, true),
        row("bypassed, passed since", "BYPASSED PASSED", HERE, false),
        row("bypassed, passed since with a warning", "BYPASSED PASSED_WITH_WARNINGS", HERE, false),
        row("bypassed, observed since", "BYPASSED WOULD_HAVE_REFUSED", HERE, false),
        row("passed, then bypassed", "PASSED BYPASSED", HERE, true),
        row("refused only", "REFUSED", HERE, false),
        row("a status that nobody gates", "BYPASSED", "", false));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("histories")
  void says(String name, String kinds, String gated, boolean bypassed) {
    MemoryDecisions decisions = new MemoryDecisions();
    int minute = 0;
    for (String kind : kinds.isEmpty() ? new String[0] : kinds.split(" ")) {
      add(decisions, DecisionKind.valueOf(kind), HERE, AT.plusSeconds(60L * minute++));
    }
    Optional<Bypass> found = new Bypasses(key -> policy(gated), decisions).of(Facts.EPIC);
    assertThat(found.isPresent()).as(name).isEqualTo(bypassed);
    found.ifPresent(it -> assertThat(it.cause()).isEqualTo("moved-type"));
  }

  @ParameterizedTest
  @MethodSource("others")
  void saysNothing_ofAnotherStatusOrType(String to, String type) {
    MemoryDecisions decisions = new MemoryDecisions();
    add(decisions, DecisionKind.BYPASSED, to, AT);
    Policy policy = policy(HERE);
    Policy asked =
        new Policy(
            7,
            Set.of(type),
            policy.requirements(),
            EmptySet.WARN,
            OtherEpic.WARN,
            policy.labels(),
            policy.gatedStatuses(),
            null);
    assertThat(new Bypasses(key -> asked, decisions).of(Facts.EPIC)).isEmpty();
  }

  static Stream<Arguments> others() {
    return Stream.of(
        Arguments.of("4711", Facts.EPIC_TYPE.id()), Arguments.of(HERE, "not " + Facts.EPIC_TYPE));
  }

  private static Arguments row(String name, String kinds, String gated, boolean bypassed) {
    return Arguments.of(name, kinds, gated, bypassed);
  }

  private static void add(MemoryDecisions to, DecisionKind kind, String status, Instant at) {
    to.add(
        Decision.of(
            kind,
            Subject.of(Facts.EPIC),
            new Passage(0, "", "", "", status, "Released", GateScope.ALL),
            7,
            Tries.once("ana", at),
            List.of(),
            kind == DecisionKind.BYPASSED ? "moved-type" : ""),
        kind + " " + at);
  }

  private static Policy policy(String gated) {
    return new Policy(
        7,
        Set.of(Facts.EPIC_TYPE.id()),
        List.of(),
        EmptySet.WARN,
        OtherEpic.WARN,
        Policy.LaunchLabels.NONE,
        gated.isEmpty() ? Set.of() : Set.of(gated),
        null);
  }
}
