package org.gtmready.build;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static com.tngtech.archunit.library.plantuml.rules.PlantUmlArchCondition.Configuration.consideringOnlyDependenciesInDiagram;
import static com.tngtech.archunit.library.plantuml.rules.PlantUmlArchCondition.adhereToPlantUmlDiagram;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnitAccess;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.properties.CanBeAnnotated;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.time.Clock;
import java.util.Calendar;
import java.util.Date;
import java.util.List;
import java.util.Set;

/** The rules of the design, each stated once; the arrows come from {@code design.puml}. */
final class ArchitectureRules {

  private static final Set<String> BEANS =
      Set.of(
          "jakarta.inject.Named",
          "com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent",
          "com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent");

  private static final Set<String> VERBS = Set.of("GET", "POST", "PUT", "DELETE", "PATCH", "HEAD");

  private static final Set<String> ACCESS =
      Set.of(
          "UnrestrictedAccess",
          "AnonymousSiteAccess",
          "UnlicensedSiteAccess",
          "LicensedOnly",
          "AdminOnly",
          "SystemAdminOnly");

  static final ArchRule ARROWS =
      classes()
          .should(
              adhereToPlantUmlDiagram(
                  ArchitectureRules.class.getResource("/design.puml"),
                  consideringOnlyDependenciesInDiagram()));

  static final ArchRule CORE_IS_PLAIN_JAVA =
      classes()
          .that()
          .resideInAPackage("..gtmready.core..")
          .should()
          .onlyDependOnClassesThat(
              resideInAPackage("..gtmready.core..").or(resideInAPackage("java..")));

  static final ArchRule NO_CYCLES =
      slices().matching("(**)").namingSlices("$1").should().beFreeOfCycles();

  static final ArchRule NO_STATIC_CLOCK =
      noClasses()
          .that()
          .resideOutsideOfPackage("..gtmready.wiring..")
          .should()
          .callCodeUnitWhere(describe("time comes from a static clock", ArchitectureRules::clock))
          .because("time is an argument: a java.time.Clock is injected");

  static final ArchRule NO_COMPONENT_ACCESSOR =
      noClasses()
          .should()
          .dependOnClassesThat()
          .haveSimpleName("ComponentAccessor")
          .because("services are constructor arguments");

  static final ArchRule NO_CONNECTIONS =
      noClasses()
          .should()
          .dependOnClassesThat()
          .haveNameMatching(
              "org[.]jsoup[.]Connection|java[.]net[.](http[.]HttpClient|URLConnection|Socket)")
          .because("the plugin calls other servers through application links only");

  static final ArchRule BEANS_HAVE_ONE_CONSTRUCTOR =
      classes()
          .that(annotatedWithOneOf("a bean annotation", BEANS))
          .should(haveOneConstructor())
          .because("the hosts inject by constructor");

  static final ArchRule ENDPOINTS_STATE_WHO_MAY_CALL =
      methods()
          .that(describe("are REST endpoints", m -> hasSimpleAnnotation(m, VERBS)))
          .should(
              new ArchCondition<JavaMethod>("carry an access annotation of their own") {
                @Override
                public void check(JavaMethod method, ConditionEvents events) {
                  if (!hasSimpleAnnotation(method, ACCESS)) {
                    events.add(
                        SimpleConditionEvent.violated(
                            method, method.getFullName() + " does not say who may call it"));
                  }
                }
              })
          .allowEmptyShould(true);

  static final ArchRule NAMES_ARE_DOMAIN_NOUNS =
      noClasses()
          .should()
          .haveNameMatching(".*(Manager|Helper|Util|Utils|Impl)")
          .because("an implementation is named by its means");

  private ArchitectureRules() {}

  private static boolean clock(JavaCodeUnitAccess<?> call) {
    JavaClass owner = call.getTargetOwner();
    String name = call.getName();
    List<JavaClass> parameters = call.getTarget().getRawParameterTypes();
    boolean takesClock = parameters.stream().anyMatch(type -> type.isEquivalentTo(Clock.class));
    return (owner.getPackageName().equals("java.time") && name.equals("now") && !takesClock)
        || (owner.isEquivalentTo(Clock.class) && name.startsWith("system"))
        || (owner.isEquivalentTo(Date.class) && name.equals("<init>") && parameters.isEmpty())
        || (owner.isEquivalentTo(Calendar.class) && name.equals("getInstance"))
        || (owner.isEquivalentTo(System.class) && name.equals("currentTimeMillis"));
  }

  private static DescribedPredicate<CanBeAnnotated> annotatedWithOneOf(
      String description, Set<String> annotations) {
    return describe(description, type -> annotations.stream().anyMatch(type::isAnnotatedWith));
  }

  private static boolean hasSimpleAnnotation(JavaMethod method, Set<String> names) {
    return method.getAnnotations().stream()
        .anyMatch(annotation -> names.contains(annotation.getRawType().getSimpleName()));
  }

  private static ArchCondition<JavaClass> haveOneConstructor() {
    return new ArchCondition<>("have exactly one constructor that is not private") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        long visible =
            type.getConstructors().stream()
                .filter(c -> !c.getModifiers().contains(JavaModifier.PRIVATE))
                .count();
        if (visible != 1) {
          events.add(SimpleConditionEvent.violated(type, type.getName() + " has " + visible));
        }
      }
    };
  }
}
