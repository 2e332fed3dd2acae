package org.gtmready.sandbox.it;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Makes plugin jars out of a few lines, to see how the host takes them. */
final class TestPlugin {

  static final String KEY = "org.example.trial";

  private static final String IMPORTS =
      "jakarta.annotation,jakarta.inject,jakarta.ws.rs,jakarta.ws.rs.core,net.java.ao,net.java.ao.schema,"
          + "net.java.ao.types,com.atlassian.activeobjects.external,com.atlassian.annotations.security,"
          + "com.atlassian.sal.api.transaction,com.atlassian.plugin.web,com.atlassian.plugin,"
          + "com.atlassian.event.api";

  private final Map<String, String> sources = new LinkedHashMap<>();
  private final Map<String, String> files = new LinkedHashMap<>();
  private final StringBuilder modules = new StringBuilder();
  private final List<String> imports = new ArrayList<>(List.of(IMPORTS));

  /** A class of package {@code trial}; imports of the usual packages are there. */
  TestPlugin source(String name, String body) {
    sources.put(
        name,
        """
        package trial;
        import com.atlassian.activeobjects.external.ActiveObjects;
        import com.atlassian.annotations.security.*;
        import com.atlassian.event.api.*;
        import com.atlassian.plugin.web.*;
        import jakarta.annotation.*;
        import jakarta.inject.*;
        import jakarta.ws.rs.*;
        import java.util.*;
        import net.java.ao.*;
        """
            + body);
    return this;
  }

  /** Lines of an index file, such as {@code component}. */
  TestPlugin index(String name, String... lines) {
    return file("META-INF/plugin-components/" + name, String.join("\n", lines));
  }

  TestPlugin file(String path, String text) {
    files.put(path, text);
    return this;
  }

  /** An element of the descriptor. */
  TestPlugin module(String xml) {
    modules.append(xml).append('\n');
    return this;
  }

  /** One more package for Import-Package. */
  TestPlugin importing(String packageName) {
    imports.add(packageName);
    return this;
  }

  /** Writes the jar into this folder. */
  Path jar(Path folder) {
    Path jar = folder.resolve("trial.jar");
    Manifest manifest = new Manifest();
    manifest.getMainAttributes().putValue("Manifest-Version", "1.0");
    manifest.getMainAttributes().putValue("Bundle-ManifestVersion", "2");
    manifest.getMainAttributes().putValue("Bundle-SymbolicName", KEY);
    manifest.getMainAttributes().putValue("Bundle-Version", "1.0.0");
    manifest.getMainAttributes().putValue("Atlassian-Plugin-Key", KEY);
    manifest.getMainAttributes().putValue("Import-Package", String.join(",", imports));
    files.put(
        "atlassian-plugin.xml",
        "<atlassian-plugin key=\""
            + KEY
            + "\" plugins-version=\"2\">"
            + modules
            + "</atlassian-plugin>");
    Set<String> folders = new HashSet<>(Set.of("META-INF/"));
    try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar), manifest)) {
      for (Map.Entry<String, String> file : files.entrySet()) {
        write(out, folders, file.getKey(), file.getValue().getBytes(StandardCharsets.UTF_8));
      }
      Path classes = compile(folder);
      try (Stream<Path> compiled = Files.walk(classes)) {
        for (Path file : compiled.filter(Files::isRegularFile).toList()) {
          write(out, folders, classes.relativize(file).toString(), Files.readAllBytes(file));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return jar;
  }

  /** Folders have entries of their own, as in every jar: OSGi lists a bundle by them. */
  private static void write(JarOutputStream out, Set<String> folders, String path, byte[] bytes)
      throws IOException {
    for (int slash = path.indexOf('/'); slash > 0; slash = path.indexOf('/', slash + 1)) {
      if (folders.add(path.substring(0, slash + 1))) {
        out.putNextEntry(new JarEntry(path.substring(0, slash + 1)));
      }
    }
    out.putNextEntry(new JarEntry(path));
    out.write(bytes);
    out.closeEntry();
  }

  private Path compile(Path folder) throws IOException {
    Path classes = Files.createDirectories(folder.resolve("classes"));
    if (sources.isEmpty()) {
      return classes;
    }
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    StringWriter problems = new StringWriter();
    boolean compiled =
        compiler
            .getTask(
                problems,
                null,
                null,
                List.of(
                    "-d",
                    classes.toString(),
                    "-cp",
                    System.getProperty("java.class.path"),
                    "-proc:none"),
                null,
                sources.entrySet().stream().map(it -> unit(it.getKey(), it.getValue())).toList())
            .call();
    if (!compiled) {
      throw new AssertionError(problems.toString());
    }
    return classes;
  }

  private static JavaFileObject unit(String name, String text) {
    return new SimpleJavaFileObject(
        URI.create("string:///trial/" + name + ".java"), JavaFileObject.Kind.SOURCE) {
      @Override
      public CharSequence getCharContent(boolean ignoreEncodingErrors) {
        return text;
      }
    };
  }
}
