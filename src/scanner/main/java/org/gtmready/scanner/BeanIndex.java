package org.gtmready.scanner;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.annotation.processing.Filer;
import javax.annotation.processing.Messager;
import javax.tools.Diagnostic;
import javax.tools.StandardLocation;

/** The files of {@code META-INF/plugin-components}: each a sorted set of lines. */
final class BeanIndex {

  private static final String FOLDER = "META-INF/plugin-components/";

  private static final List<String> PRODUCTS = List.of("jira", "confluence");

  private final Map<String, Set<String>> files = new TreeMap<>();

  void add(String file, String line) {
    files.computeIfAbsent(file, f -> new TreeSet<>()).add(line);
  }

  /** Writes the files that have lines, in UTF-8 with Unix line ends, into the class folder. */
  void write(Filer filer, Messager messages) {
    dropFromProducts();
    PRODUCTS.forEach(product -> refuseDoubledNames(product, messages));
    for (Map.Entry<String, Set<String>> file : files.entrySet()) {
      try (Writer out =
          filer
              .createResource(StandardLocation.CLASS_OUTPUT, "", FOLDER + file.getKey())
              .openWriter()) {
        for (String line : file.getValue()) {
          out.write(line + "\n");
        }
      } catch (IOException e) {
        messages.printMessage(
            Diagnostic.Kind.ERROR, "Cannot write " + FOLDER + file.getKey() + ": " + e);
      }
    }
  }

  /** Beans and imports of one product share one space of names. */
  private void refuseDoubledNames(String product, Messager messages) {
    Map<String, String> named = new TreeMap<>();
    for (String file : List.of("component", "imports")) {
      Stream.of(file, file + "-" + product)
          .flatMap(f -> files.getOrDefault(f, Set.of()).stream())
          .forEach(
              line -> {
                String other = named.put(beanName(line), line);
                if (other != null) {
                  messages.printMessage(
                      Diagnostic.Kind.ERROR,
                      "Two beans called '%s' in %s: name one in its annotation: %s, %s"
                          .formatted(beanName(line), product, other, line));
                }
              });
    }
  }

  /** The name after the {@code #}, or the class's own, as Spring makes it. */
  private static String beanName(String line) {
    int hash = line.indexOf('#');
    if (hash >= 0) {
      return line.substring(hash + 1);
    }
    String name = line.substring(Math.max(line.lastIndexOf('.'), line.lastIndexOf('$')) + 1);
    boolean acronym = name.length() > 1 && Character.isUpperCase(name.charAt(1));
    return acronym ? name : Character.toLowerCase(name.charAt(0)) + name.substring(1);
  }

  /** A service that both products import must not be imported a second time by one of them. */
  private void dropFromProducts() {
    Set<String> shared = files.getOrDefault("imports", Set.of());
    files.forEach(
        (file, lines) -> {
          if (file.startsWith("imports-")) {
            lines.removeAll(shared);
          }
        });
    files.values().removeIf(Set::isEmpty);
  }
}
