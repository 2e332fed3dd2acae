package org.gtmready.sandbox.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Atlassian's types have one home. */
class DeclarationsTest {

  private static final Path DECLARATIONS = Path.of("../platform/main/java");

  /** The plugin would compile against one copy and run against another. */
  @Test
  void noAtlassianTypeIsDeclaredASecondTime() throws IOException {
    Path host = Path.of("main/java");
    try (Stream<Path> files = Files.walk(host.resolve("com"))) {
      List<Path> ours = files.filter(Files::isRegularFile).map(host::relativize).toList();
      assertThat(ours).isNotEmpty();
      assertThat(ours).noneMatch(file -> Files.exists(DECLARATIONS.resolve(file)));
    }
  }
}
