package org.gtmready.scanner;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BeanIndexProcessorTest {

  private static final String IMPORTS =
      """
      package sample;
      import com.atlassian.plugin.spring.scanner.annotation.component.*;
      import com.atlassian.plugin.spring.scanner.annotation.export.*;
      import com.atlassian.plugin.spring.scanner.annotation.imports.*;
      import jakarta.inject.Named;
      """;

  @TempDir Path classes;

  @Test
  void listsBeansOfBothProducts_sorted() throws IOException {
    assertThat(
            errors(
                "@Named class Zebra {} @Named(\"first\") class Ant {} class NoBean {"
                    + " @Named static class Inner {} }"))
        .isEmpty();
    assertThat(index("component"))
        .isEqualTo("sample.Ant#first\nsample.NoBean$Inner\nsample.Zebra\n");
    assertThat(index("component-jira")).isNull();
  }

  @Test
  void listsBeansOfOneProduct_inItsOwnFile() throws IOException {
    assertThat(errors("@JiraComponent class Gate {} @ConfluenceComponent class Macro {}"))
        .isEmpty();
    assertThat(index("component-jira")).isEqualTo("sample.Gate\n");
    assertThat(index("component-confluence")).isEqualTo("sample.Macro\n");
    assertThat(index("component")).isNull();
  }

  @Test
  void listsImportedServices_onceEach() throws IOException {
    assertThat(
            errors(
                "@Named class A { A(@ComponentImport java.util.List<String> l, @JiraImport Runnable r)"
                    + " {} } @Named class B { B(@ComponentImport(\"mine\") Comparable<B> c,"
                    + " @ConfluenceImport java.util.Map.Entry<String, String> e) {} }"
                    + " @JiraComponent class C { C(@JiraImport java.util.List<String> l) {} }"))
        .isEmpty();
    assertThat(index("imports")).isEqualTo("java.lang.Comparable#mine\njava.util.List\n");
    assertThat(index("imports-jira")).isEqualTo("java.lang.Runnable\n");
    assertThat(index("imports-confluence")).isEqualTo("java.util.Map$Entry\n");
  }

  @Test
  void listsExportedServices_withTheirInterfaces() throws IOException {
    assertThat(
            errors(
                "@ExportAsService({Runnable.class, AutoCloseable.class}) @Named abstract class No {}"))
        .hasSize(1);
    assertThat(
            errors(
                "@ExportAsService({Runnable.class, Cloneable.class}) @Named class A implements Runnable,"
                    + " Cloneable { public void run() {} } @ExportAsService @Named class B {}"))
        .isEmpty();
    assertThat(index("exports"))
        .isEqualTo("sample.A#java.lang.Runnable,java.lang.Cloneable\nsample.B\n");
  }

  @Test
  void listsExportsOfOneProduct_inItsOwnFile() throws IOException {
    assertThat(errors("@ExportAsService(Cloneable.class) @JiraComponent class A {}")).isEmpty();
    assertThat(index("exports-jira")).isEqualTo("sample.A#java.lang.Cloneable\n");
    assertThat(index("exports")).isNull();
  }

  @Test
  void refusesTwoBeansOfOneName() {
    assertThat(
            errors(
                "@Named class A { A(@ComponentImport java.util.List<String> l) {} }"
                    + " @JiraComponent class B { B(@JiraImport java.awt.List l) {} }"))
        .singleElement()
        .asString()
        .contains("Two beans called 'list' in jira")
        .doesNotContain("confluence");
    assertThat(
            errors(
                "@Named class A { A(@ComponentImport java.util.List<String> l) {} }"
                    + " @JiraComponent class B { B(@JiraImport(\"other\") java.awt.List l) {} }"))
        .isEmpty();
  }

  @Test
  void ignoresNamedParameters() throws IOException {
    assertThat(errors("@Named class A { A(@Named(\"x\") Runnable r) {} }")).isEmpty();
    assertThat(index("component")).isEqualTo("sample.A\n");
  }

  @Test
  void refusesABeanOfBothAndOfOneProduct() {
    assertThat(errors("@Named @JiraComponent class A {}"))
        .anyMatch(message -> message.contains("keep one of the annotations"));
  }

  @Test
  void refusesABeanThatCannotBeConstructed() {
    assertThat(errors("@Named abstract class A {}"))
        .anyMatch(message -> message.contains("can be constructed"));
  }

  private List<String> errors(String source) {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    JavaFileObject file =
        new SimpleJavaFileObject(URI.create("string:///Sample.java"), JavaFileObject.Kind.SOURCE) {
          @Override
          public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return IMPORTS + source;
          }
        };
    JavaCompiler.CompilationTask task =
        compiler.getTask(
            null, null, diagnostics, List.of("-d", classes.toString()), null, List.of(file));
    task.setProcessors(List.of(new BeanIndexProcessor()));
    task.call();
    return diagnostics.getDiagnostics().stream().map(d -> d.getMessage(null)).toList();
  }

  private String index(String name) throws IOException {
    Path file = classes.resolve("META-INF/plugin-components").resolve(name);
    return Files.exists(file) ? Files.readString(file) : null;
  }
}
