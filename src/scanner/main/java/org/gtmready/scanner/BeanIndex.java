package org.gtmready.scanner;

import java.io.IOException;
import java.io.Writer;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.annotation.processing.Filer;
import javax.annotation.processing.Messager;
import javax.tools.Diagnostic;
import javax.tools.StandardLocation;

/** The files of {@code META-INF/plugin-components}: each a sorted set of lines. */
final class BeanIndex {

  private static final String FOLDER = "META-INF/plugin-components/";

  private final Map<String, Set<String>> files = new TreeMap<>();

  void add(String file, String line) {
    files.computeIfAbsent(file, f -> new TreeSet<>()).add(line);
  }

  /** Writes the files that have lines, in UTF-8 with Unix line ends, into the class folder. */
  void write(Filer filer, Messager messages) {
    dropFromProducts();
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
