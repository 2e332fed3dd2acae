package org.gtmready.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The sources stay small and say what they are. */
class SourcesTest {

  private static final int LONGEST = 400;

  private static final Pattern DOCUMENTED_TYPE =
      Pattern.compile(
          "(?s)\\*/\\s*(@[^\\n]*\\n\\s*|[^\\n]*\\)\\s*\\n\\s*)*"
              + "(public |abstract |final |sealed |non-sealed )*(class|record|enum|interface|@interface) ");

  private static List<Path> sources() {
    List<Path> sources =
        List.of(
            Sources.MAIN,
            Sources.ROOT.resolve("src/sandbox/main"),
            Sources.ROOT.resolve("src/scanner/main"),
            Sources.ROOT.resolve("src/benchmarks/main"));
    return sources.stream()
        .filter(Files::exists)
        .flatMap(folder -> Sources.files(folder, ".java", ".js", ".css", ".jte").stream())
        .toList();
  }

  @Test
  void noFileIsLong() {
    assertThat(sources())
        .filteredOn(file -> Sources.text(file).lines().count() > LONGEST)
        .isEmpty();
  }

  @Test
  void everyTypeSaysWhatItIs() {
    assertThat(sources())
        .filteredOn(file -> file.toString().endsWith(".java"))
        .filteredOn(file -> !file.endsWith("package-info.java"))
        .filteredOn(file -> !DOCUMENTED_TYPE.matcher(Sources.text(file)).find())
        .isEmpty();
  }

  @Test
  void everyPackageSaysWhatItIsFor() {
    assertThat(Sources.files(Sources.MAIN, ".java"))
        .extracting(Path::getParent)
        .filteredOn(folder -> !Files.exists(folder.resolve("package-info.java")))
        .isEmpty();
  }

  /** Some of a host's checks against forged requests let only those through that say so. */
  @Test
  void everyWriteOfAScriptCarriesTheHostsToken() {
    Pattern write = Pattern.compile("method: *[\"']?[\\w.]+");
    assertThat(Sources.files(Sources.ROOT.resolve("src/main/resources/js"), ".js"))
        .filteredOn(file -> write.matcher(Sources.text(file)).find())
        .isNotEmpty()
        .allSatisfy(
            file ->
                assertThat(
                        Pattern.compile("X-Atlassian-Token").matcher(Sources.text(file)).results())
                    .as(file.toString())
                    .hasSameSizeAs(write.matcher(Sources.text(file)).results().toList()));
  }

  @Test
  void nothingIsLeftForLater() {
    assertThat(sources())
        .filteredOn(
            file -> Pattern.compile("\\b(TODO|FIXME|XXX)\\b").matcher(Sources.text(file)).find())
        .isEmpty();
  }
}
