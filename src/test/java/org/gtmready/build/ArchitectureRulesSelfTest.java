package org.gtmready.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule reports the violation that is planted for it under {@code planted.gtmready}. */
class ArchitectureRulesSelfTest {

  static Stream<Arguments> planted() {
    return Stream.of(
        arguments(ArchitectureRules.ARROWS, "planted.gtmready.jira.SeesConfluence"),
        arguments(ArchitectureRules.ARROWS, "planted.gtmready.jira.SeesApplicationLinks"),
        arguments(ArchitectureRules.ARROWS, "planted.gtmready.confluence.SeesJiraApi"),
        arguments(ArchitectureRules.ARROWS, "planted.gtmready.rest.SeesStorage"),
        arguments(ArchitectureRules.ARROWS, "planted.gtmready.web.SeesActiveObjects"),
        arguments(ArchitectureRules.CORE_IS_PLAIN_JAVA, "planted.gtmready.core.SeesInject"),
        arguments(ArchitectureRules.CORE_IS_PLAIN_JAVA, "planted.gtmready.core.SeesStorage"),
        arguments(ArchitectureRules.NO_CYCLES, "planted.gtmready.core.SeesStorage"),
        arguments(ArchitectureRules.NO_STATIC_CLOCK, "planted.gtmready.sync.ReadsTheClock.instant"),
        arguments(ArchitectureRules.NO_STATIC_CLOCK, "planted.gtmready.sync.ReadsTheClock.day"),
        arguments(ArchitectureRules.NO_STATIC_CLOCK, "planted.gtmready.sync.ReadsTheClock.date"),
        arguments(ArchitectureRules.NO_STATIC_CLOCK, "planted.gtmready.sync.ReadsTheClock.millis"),
        arguments(ArchitectureRules.NO_STATIC_CLOCK, "planted.gtmready.sync.ReadsTheClock.clock"),
        arguments(
            ArchitectureRules.NO_COMPONENT_ACCESSOR, "planted.gtmready.jira.UsesComponentAccessor"),
        arguments(ArchitectureRules.NO_CONNECTIONS, "planted.gtmready.web.OpensConnections"),
        arguments(
            ArchitectureRules.BEANS_HAVE_ONE_CONSTRUCTOR,
            "planted.gtmready.rest.HasTwoConstructors"),
        arguments(
            ArchitectureRules.ENDPOINTS_STATE_WHO_MAY_CALL, "planted.gtmready.rest.OpenEndpoint"),
        arguments(
            ArchitectureRules.NAMES_ARE_DOMAIN_NOUNS, "planted.gtmready.storage.EvidenceManager"));
  }

  @ParameterizedTest(name = "{1}")
  @MethodSource("planted")
  void reports_whatIsPlanted(ArchRule rule, String violation) {
    var result = rule.evaluate(new ClassFileImporter().importPackages("planted.gtmready"));

    assertThat(result.getFailureReport().getDetails())
        .anyMatch(detail -> detail.contains(violation));
  }

  @Test
  void staysSilent_whereTheDesignIsKept() {
    JavaClasses planted = new ClassFileImporter().importPackages("planted.gtmready");

    assertThat(ArchitectureRules.ARROWS.evaluate(planted).getFailureReport().getDetails())
        .noneMatch(detail -> detail.matches("\\w+ <planted.gtmready.storage.KeepsToItsArrows.*"));
    assertThat(ArchitectureRules.NO_STATIC_CLOCK.evaluate(planted).getFailureReport().getDetails())
        .noneMatch(detail -> detail.contains("ReadsTheClock.allowed"));
  }
}
