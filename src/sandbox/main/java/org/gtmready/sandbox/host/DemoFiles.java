package org.gtmready.sandbox.host;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** Demo data in a folder, or in {@code /demo} on the class path. */
final class DemoFiles implements DemoData {

  private final Path root;

  /** Null: from the class path. */
  DemoFiles(Path folder) {
    this.root = folder == null ? OnClassPath.ROOT : folder;
  }

  /** Found once: both hosts start at the same time, and a jar can be mounted only once. */
  private static final class OnClassPath {
    private static final Path ROOT = find();
  }

  /** Null when the class path has none. */
  private static Path find() {
    URL url = DemoFiles.class.getResource("/demo");
    try {
      if (url == null) {
        return null;
      }
      URI uri = url.toURI();
      if (uri.getScheme().equals("file")) {
        return Path.of(uri);
      }
      FileSystem jar = FileSystems.newFileSystem(uri, Map.of());
      return jar.getPath("/demo");
    } catch (URISyntaxException | IOException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public Optional<String> text(String path) {
    Path file = root == null ? null : root.resolve(path);
    try {
      return file != null && Files.isRegularFile(file)
          ? Optional.of(Files.readString(file))
          : Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
