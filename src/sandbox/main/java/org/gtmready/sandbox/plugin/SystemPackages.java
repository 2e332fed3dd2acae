package org.gtmready.sandbox.plugin;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a host lets plugins import: packages of its class path, by product. */
final class SystemPackages {

  private static final List<String> SHARED =
      List.of(
          "com.atlassian.",
          "net.java.ao.",
          "jakarta.annotation.",
          "jakarta.inject.",
          "jakarta.servlet.",
          "jakarta.ws.rs.",
          "com.fasterxml.jackson.",
          "org.slf4j.",
          "org.springframework.beans.",
          "org.springframework.context.",
          "org.springframework.stereotype.");

  /** In one product only; the first matching line decides. */
  private static final Map<String, String> OF_PRODUCT =
      new TreeMap<>(
          Map.of(
              "com.atlassian.jira.", "jira",
              "com.atlassian.query.", "jira",
              "com.opensymphony.", "jira",
              "org.ofbiz.", "jira",
              "com.atlassian.confluence.", "confluence",
              "com.atlassian.user.", "confluence"));

  /** Tomcat's jar holds specifications beside its own code, so its version would mislead. */
  private static final Map<String, String> SPECIFIED =
      Map.of(
          "jakarta.annotation.", "2.1.1",
          "jakarta.inject.", "2.0.1",
          "jakarta.servlet.", "6.0.0",
          "jakarta.ws.rs.", "3.1.0");

  private static Map<String, String> scanned;

  private SystemPackages() {}

  /** Value of {@code org.osgi.framework.system.packages.extra}. */
  static String of(String product) {
    return scan().entrySet().stream()
        .filter(entry -> isOffered(entry.getKey() + ".", product))
        .map(entry -> entry.getKey() + ";version=\"" + entry.getValue() + "\"")
        .collect(Collectors.joining(","));
  }

  private static boolean isOffered(String name, String product) {
    Optional<String> owner =
        OF_PRODUCT.entrySet().stream()
            .filter(entry -> name.startsWith(entry.getKey()))
            .map(Map.Entry::getValue)
            .findFirst();
    return owner.map(product::equals).orElseGet(() -> SHARED.stream().anyMatch(name::startsWith));
  }

  /** All packages of the class path with their versions; scanned once. */
  private static synchronized Map<String, String> scan() {
    if (scanned == null) {
      Map<String, String> found = new TreeMap<>();
      for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
        Path path = Path.of(entry);
        if (Files.isDirectory(path)) {
          scanFolder(path, found);
        } else if (Files.isRegularFile(path)) {
          scanJar(path, found);
        }
      }
      scanned = found;
    }
    return scanned;
  }

  private static void scanFolder(Path root, Map<String, String> found) {
    try (Stream<Path> files = Files.walk(root)) {
      files
          .filter(file -> file.toString().endsWith(".class"))
          .forEach(
              file ->
                  add(
                      root.relativize(file).toString().replace(File.separatorChar, '/'),
                      "0.0.0",
                      found));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void scanJar(Path path, Map<String, String> found) {
    try (JarFile jar = new JarFile(path.toFile())) {
      if (jar.getEntry("atlassian-plugin.xml") != null) {
        return; // a plugin brings its own packages
      }
      String version = version(jar.getManifest());
      for (Enumeration<JarEntry> entries = jar.entries(); entries.hasMoreElements(); ) {
        add(entries.nextElement().getName(), version, found);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void add(String entry, String version, Map<String, String> found) {
    int slash = entry.lastIndexOf('/');
    if (slash > 0 && entry.endsWith(".class") && !entry.startsWith("META-INF/")) {
      String name = entry.substring(0, slash).replace('/', '.');
      String specified =
          SPECIFIED.entrySet().stream()
              .filter(it -> (name + ".").startsWith(it.getKey()))
              .map(Map.Entry::getValue)
              .findFirst()
              .orElse(version);
      found.putIfAbsent(name, specified);
    }
  }

  private static String version(Manifest manifest) {
    if (manifest == null) {
      return "0.0.0";
    }
    return Stream.of("Bundle-Version", "Implementation-Version")
        .map(name -> manifest.getMainAttributes().getValue(name))
        .filter(value -> value != null && value.matches("\\d+(\\.\\d+){0,2}.*"))
        .map(value -> value.replaceFirst("^(\\d+(\\.\\d+){0,2}).*", "$1"))
        .findFirst()
        .orElse("0.0.0");
  }
}
