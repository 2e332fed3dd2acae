package org.gtmready.sandbox.host;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.gtmready.sandbox.store.Database;

/** The data of earlier starts. */
final class Leftovers {

  private Leftovers() {}

  /** Deletes what these products, all nodes of them, have left. */
  static void clear(SandboxOptions options, List<String> products) {
    for (String product : products) {
      if (options.databaseUrl() != null) {
        Database.dropPostgres(options.databaseUrl(), product);
      }
      options.layout().nodesOf(product).forEach(node -> delete(options.home(product, node)));
    }
  }

  private static void delete(Path folder) {
    if (!Files.isDirectory(folder)) {
      return;
    }
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
