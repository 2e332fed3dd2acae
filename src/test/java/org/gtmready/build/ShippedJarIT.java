package org.gtmready.build;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import gg.jte.TemplateEngine;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The packaged jar holds what a host needs, nothing else, and asks for what the hosts offer. */
class ShippedJarIT {

  private static final int JAVA_17 = 61;
  private static final long THREE_MEGABYTES = 3_000_000;

  private JarFile jar;
  private Attributes manifest;

  @BeforeEach
  void open() throws IOException {
    jar = new JarFile(jarFile().toFile());
    manifest = jar.getManifest().getMainAttributes();
  }

  @AfterEach
  void close() throws IOException {
    jar.close();
  }

  @Test
  void isSmall() throws IOException {
    assertThat(Files.size(jarFile())).isLessThan(THREE_MEGABYTES);
  }

  @Test
  void holdsOnlyThePluginAndItsTwoLibraries() {
    assertThat(names().filter(name -> name.endsWith(".class")))
        .isNotEmpty()
        .allMatch(
            name ->
                name.startsWith("org/gtmready/")
                    || name.startsWith("gg/jte/")
                    || name.startsWith("org/jsoup/"));
    assertThat(names().filter(name -> name.startsWith("org/gtmready/")))
        .noneMatch(name -> name.matches("org/gtmready/(scanner|sandbox|build|benchmarks)/.*"));
    assertThat(names()).noneMatch(name -> name.endsWith(".jar") || name.endsWith(".java"));
  }

  @Test
  void holdsEveryClassThatWasCompiled() throws IOException {
    Path classes = jarFile().resolveSibling("classes");
    try (Stream<Path> compiled = Files.walk(classes.resolve("org/gtmready"))) {
      assertThat(names().filter(name -> name.matches("org/gtmready/.*\\.class")))
          .containsExactlyInAnyOrderElementsOf(
              compiled
                  .map(file -> classes.relativize(file).toString())
                  .filter(name -> name.endsWith(".class"))
                  .toList());
    }
  }

  @ParameterizedTest(name = "{1}")
  @MethodSource("libraries")
  void holdsItsLibrariesWhole(Class<?> library, String artifact) throws Exception {
    Path original = Path.of(library.getProtectionDomain().getCodeSource().getLocation().toURI());
    try (JarFile whole = new JarFile(original.toFile())) {
      assertThat(names())
          .containsAll(
              whole.stream()
                  .map(JarEntry::getName)
                  .filter(name -> name.endsWith(".class") && !name.startsWith("META-INF/versions/"))
                  .toList());
    }
  }

  @ParameterizedTest(name = "{1}")
  @MethodSource("libraries")
  void saysWhatItsLibrariesAre_andUnderWhichLicence(
      Class<?> library, String artifact, String licence) throws IOException {
    String group = artifact.replaceAll(":.*", "");
    String name = artifact.replaceAll(".*:", "");
    String described = "META-INF/maven/" + group + "/" + name + "/pom.";

    assertThat(names()).contains(described + "xml");
    assertThat(lines(described + "properties"))
        .contains("groupId=" + group, "artifactId=" + name)
        .anyMatch(line -> line.matches("version=\\d.*"));
    assertThat(String.join(" ", lines("META-INF/" + name + "/LICENSE"))).contains(licence);
  }

  static Stream<Arguments> libraries() {
    return Stream.of(
        arguments(TemplateEngine.class, "gg.jte:jte-runtime", "Apache License"),
        arguments(Jsoup.class, "org.jsoup:jsoup", "The MIT License"));
  }

  @Test
  void holdsWhatAHostReads() {
    assertThat(names())
        .contains(
            "atlassian-plugin.xml",
            "META-INF/LICENSE",
            "META-INF/spring/plugin-context.xml",
            "META-INF/plugin-components/component",
            "META-INF/plugin-components/component-jira",
            "META-INF/plugin-components/component-confluence",
            "META-INF/plugin-components/imports",
            "i18n/gtm-readiness.properties",
            "i18n/gtm-readiness_de.properties");
  }

  @Test
  void holdsTextsThatEveryReaderOfPropertiesCanRead() throws IOException {
    for (String name : names().filter(n -> n.matches("i18n/.*\\.properties")).toList()) {
      assertThat(lines(name)).as(name).allMatch(line -> line.chars().allMatch(c -> c < 128));
    }
  }

  @Test
  void listsBeansThatItHolds() throws IOException {
    Set<String> classes = names().collect(toCollection(TreeSet::new));
    for (String file : List.of("component", "component-jira", "component-confluence")) {
      assertThat(lines("META-INF/plugin-components/" + file))
          .isSorted()
          .allMatch(
              line -> classes.contains(line.replaceAll("#.*", "").replace('.', '/') + ".class"));
    }
  }

  @Test
  void bundlesItsOwnClassesForJava17() throws IOException {
    for (String name : names().filter(n -> n.matches("org/gtmready/.*\\.class")).toList()) {
      try (DataInputStream in = new DataInputStream(jar.getInputStream(new JarEntry(name)))) {
        in.readInt();
        in.readUnsignedShort();
        assertThat(in.readUnsignedShort()).as(name).isEqualTo(JAVA_17);
      }
    }
  }

  @Test
  void keepsCoreFreeOfEitherNamespace() throws IOException {
    for (String name : names().filter(n -> n.matches("org/gtmready/core/.*\\.class")).toList()) {
      try (InputStream in = jar.getInputStream(new JarEntry(name))) {
        assertThat(new String(in.readAllBytes(), UTF_8))
            .as(name)
            .doesNotContain("jakarta/", "javax/", "com/atlassian/");
      }
    }
  }

  @Test
  void isAPluginWithASpringContextOfItsOwn() {
    assertThat(manifest.getValue("Atlassian-Plugin-Key")).isEqualTo("org.gtmready.gtm-readiness");
    assertThat(manifest.getValue("Bundle-SymbolicName")).isEqualTo("org.gtmready.gtm-readiness");
    assertThat(manifest.getValue("Bundle-ManifestVersion")).isEqualTo("2");
    assertThat(manifest.getValue("Spring-Context")).isEqualTo("*");
    assertThat(manifest.getValue("Export-Package")).isNull();
    assertThat(manifest.getValue("DynamicImport-Package")).isNull();
  }

  @Test
  void asksForProductPackagesOptionally_andForAllOthersFirmly() {
    for (ImportedPackage imported : imports()) {
      boolean optional =
          imported.name().matches("com\\.atlassian\\.(jira|query|confluence|user)(\\..*)?")
              || imported.name().matches("com\\.opensymphony\\..*|org\\.ofbiz\\..*")
              || imported.name().matches("org\\.jspecify\\..*|gg\\.jte\\.compiler")
              // what jsoup has beyond our use; a framework need not hand out the whole JDK
              || imported.name().matches("javax\\.(net|xml)\\..*|org\\.w3c\\..*");
      assertThat(imported.optional()).as(imported.name()).isEqualTo(optional);
    }
  }

  @Test
  void takesEveryVersionOfAnnotationsThatWorks_andNoExecutionEnvironment() {
    assertThat(manifest.getValue("Import-Package"))
        .contains("jakarta.annotation;version=\"[2.1,4)\"");
    assertThat(manifest.getValue("Require-Capability")).isNull();
  }

  @Test
  void importsNoPackageOfTheJavaLanguage_norOneThatItCarries() {
    assertThat(imports())
        .extracting(ImportedPackage::name)
        .noneMatch(name -> name.startsWith("java."))
        .noneMatch(name -> name.startsWith("org.gtmready") || name.startsWith("org.jsoup"));
  }

  @Test
  void importsThePackagesThatOnlyTheDescriptorNames() {
    assertThat(imports())
        .extracting(ImportedPackage::name)
        .containsAll(
            Descriptor.read().modules().stream()
                .flatMap(module -> Descriptor.classes(module).stream())
                .filter(name -> name.startsWith("com."))
                .map(name -> name.substring(0, name.lastIndexOf('.')))
                .toList());
  }

  private Stream<String> names() {
    return jar.stream().map(JarEntry::getName);
  }

  private List<String> lines(String name) throws IOException {
    try (InputStream in = jar.getInputStream(jar.getEntry(name))) {
      return new String(in.readAllBytes(), UTF_8).lines().toList();
    }
  }

  private List<ImportedPackage> imports() {
    return ImportedPackage.all(manifest.getValue("Import-Package"));
  }

  private static Path jarFile() {
    return Path.of(System.getProperty("plugin.jar"));
  }

  /** One clause of Import-Package. */
  private record ImportedPackage(String name, boolean optional) {

    static List<ImportedPackage> all(String header) {
      // a comma inside quotation marks belongs to a version range
      return Stream.of(header.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1))
          .map(
              clause ->
                  new ImportedPackage(
                      clause.replaceAll(";.*", ""), clause.contains("resolution:=optional")))
          .toList();
    }
  }
}
