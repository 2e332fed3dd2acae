package org.gtmready.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** Everything that the descriptor names exists: one module that cannot load disables the plugin. */
class DescriptorTest {

  /** Module types that only one product knows. */
  private static final Map<String, String> PRODUCT_OF_TYPE =
      Map.of(
          "workflow-validator", "jira",
          "workflow-condition", "jira",
          "workflow-function", "jira",
          "jql-function", "jira",
          "issue-tabpanel", "jira",
          "customfield-type", "jira",
          "webwork1", "jira",
          "xhtml-macro", "confluence",
          "struts", "confluence",
          "job-config", "confluence");

  private final Descriptor descriptor = Descriptor.read();

  @Test
  void isFiltered() {
    assertThat(descriptor.key()).isEqualTo("org.gtmready.gtm-readiness");
    assertThat(Sources.text(Sources.CLASSES.resolve("atlassian-plugin.xml"))).doesNotContain("${");
  }

  @Test
  void givesEachModuleAKeyOfItsOwn() {
    assertThat(descriptor.modules()).extracting(m -> m.getAttribute("key")).doesNotHaveDuplicates();
  }

  @Test
  void namesClassesThatExist() {
    assertThat(descriptor.modules())
        .flatExtracting(Descriptor::classes)
        .filteredOn(Predicate.not(DescriptorTest::exists))
        .isEmpty();
  }

  @Test
  void namesPackagesThatHoldResources() {
    assertThat(elements("package"))
        .extracting(element -> element.getTextContent().strip().replace('.', '/'))
        .allMatch(folder -> Files.isDirectory(Sources.CLASSES.resolve(folder)));
  }

  @Test
  void namesFilesThatExist() {
    assertThat(elements("resource"))
        .extracting(
            resource ->
                resource.getAttribute("type").equals("i18n")
                    ? resource.getAttribute("location").replace('.', '/') + ".properties"
                    : resource.getAttribute("location").replaceFirst("^/", ""))
        .filteredOn(file -> !Files.exists(Sources.CLASSES.resolve(file)))
        .isEmpty();
  }

  @Test
  void namesTextsThatExist() {
    Set<String> named = new TreeSet<>();
    elements("label", "description", "tooltip").forEach(e -> named.add(e.getAttribute("key")));
    all().forEach(e -> named.add(e.getAttribute("i18n-name-key")));
    named.remove("");
    named.addAll(macroTexts());
    named.removeAll(Bundle.english().texts().keySet());

    assertThat(named).isEmpty();
  }

  @Test
  void leavesNoMacroTextOver() {
    assertThat(Bundle.english().texts().keySet())
        .filteredOn(key -> key.startsWith(descriptor.key() + "."))
        .filteredOn(
            key ->
                descriptor.modules("xhtml-macro").stream()
                    .noneMatch(
                        macro ->
                            key.startsWith(
                                descriptor.key() + "." + macro.getAttribute("name") + ".")))
        .isEmpty();
  }

  @Test
  void restrictsModulesToTheirProduct() {
    for (Element module : descriptor.modules()) {
      Set<String> products = products(module);
      assertThat(products).as(module.getAttribute("key")).hasSizeLessThanOrEqualTo(1);
      if (!products.isEmpty()) {
        assertThat(module.getAttribute("application"))
            .as(module.getAttribute("key"))
            .isEqualTo(products.iterator().next());
      }
    }
  }

  @Test
  void callsNothingFromVelocity() {
    // Methods need an allowlist entry in the real products; a view prints what jte rendered.
    assertThat(Sources.files(Sources.MAIN.resolve("resources"), ".vm"))
        .filteredOn(file -> Sources.text(file).matches("(?s).*\\$!?\\{?\\w+\\..*"))
        .isEmpty();
  }

  /** The keys under which Confluence's macro browser looks for its words. */
  private Set<String> macroTexts() {
    Set<String> keys = new TreeSet<>();
    for (Element macro : descriptor.modules("xhtml-macro")) {
      String prefix = descriptor.key() + "." + macro.getAttribute("name");
      keys.add(prefix + ".label");
      keys.add(prefix + ".desc");
      Descriptor.within(macro)
          .filter(element -> element.getTagName().equals("parameter"))
          .forEach(
              parameter -> {
                keys.add(prefix + ".param." + parameter.getAttribute("name") + ".label");
                keys.add(prefix + ".param." + parameter.getAttribute("name") + ".desc");
              });
    }
    return keys;
  }

  private Set<String> products(Element module) {
    Set<String> products = new TreeSet<>();
    String type = PRODUCT_OF_TYPE.get(module.getTagName());
    if (type != null) {
      products.add(type);
    }
    Stream.concat(
            Descriptor.classes(module).stream(),
            Descriptor.within(module)
                .filter(element -> element.getTagName().equals("package"))
                .map(element -> element.getTextContent().strip()))
        .forEach(
            name -> {
              if (name.matches(".*\\.(gtmready|rest|atlassian)\\.jira(\\..*)?")) {
                products.add("jira");
              }
              if (name.matches(".*\\.(gtmready|rest|atlassian)\\.confluence(\\..*)?")) {
                products.add("confluence");
              }
            });
    return products;
  }

  private Stream<Element> all() {
    return Descriptor.within(descriptor.root());
  }

  private List<Element> elements(String... names) {
    return all().filter(element -> Set.of(names).contains(element.getTagName())).toList();
  }

  private static boolean exists(String name) {
    try {
      Class.forName(name, false, DescriptorTest.class.getClassLoader());
      return true;
    } catch (ClassNotFoundException e) {
      return false;
    }
  }
}
