package org.gtmready.build;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The shipped classes keep every rule of the design. */
@AnalyzeClasses(packages = "org.gtmready", importOptions = ArchitectureTest.Shipped.class)
class ArchitectureTest {

  @ArchTest static final ArchRule arrows = ArchitectureRules.ARROWS;
  @ArchTest static final ArchRule core = ArchitectureRules.CORE_IS_PLAIN_JAVA;
  @ArchTest static final ArchRule cycles = ArchitectureRules.NO_CYCLES;
  @ArchTest static final ArchRule clocks = ArchitectureRules.NO_STATIC_CLOCK;
  @ArchTest static final ArchRule accessor = ArchitectureRules.NO_COMPONENT_ACCESSOR;
  @ArchTest static final ArchRule connections = ArchitectureRules.NO_CONNECTIONS;
  @ArchTest static final ArchRule beans = ArchitectureRules.BEANS_HAVE_ONE_CONSTRUCTOR;
  @ArchTest static final ArchRule endpoints = ArchitectureRules.ENDPOINTS_STATE_WHO_MAY_CALL;
  @ArchTest static final ArchRule names = ArchitectureRules.NAMES_ARE_DOMAIN_NOUNS;

  /** Neither tests nor the annotation processor, which shares the base package. */
  static final class Shipped implements ImportOption {
    @Override
    public boolean includes(Location location) {
      return location.contains("/plugin/classes/");
    }
  }
}
