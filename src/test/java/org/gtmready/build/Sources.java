package org.gtmready.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The files of the repository that the plugin is made of. */
final class Sources {

  /** The repository; Maven runs tests with {@code basedir} set to {@code src}. */
  static final Path ROOT =
      Path.of(System.getProperty("basedir", "src")).toAbsolutePath().getParent();

  static final Path MAIN = ROOT.resolve("src/main");
  static final Path CLASSES = ROOT.resolve("target/plugin/classes");

  private static final Pattern QUOTED =
      Pattern.compile("\"((?:[^\"\\\\\n]|\\\\.)*)\"|'((?:[^'\\\\\n]|\\\\.)*)'|`([^`]*)`");

  private Sources() {}

  /** Files below a folder whose names end so. */
  static List<Path> files(Path folder, String... endings) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> Stream.of(endings).anyMatch(file.toString()::endsWith))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Everything that can name a text: code, templates, scripts and the descriptor. */
  static List<Path> thatName() {
    return Stream.concat(
            files(MAIN, ".java", ".jte", ".js", ".vm").stream(),
            Stream.of(ROOT.resolve("atlassian-plugin.xml")))
        .toList();
  }

  static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A file without its comments. */
  static String code(Path file) {
    return text(file)
        .replaceAll("(?s)/\\*.*?\\*/|<!--.*?-->|<%--.*?--%>", "")
        .replaceAll("(?m)^\\s*//.*$", "");
  }

  /** What stands between quotation marks in a file, outside its comments. */
  static Stream<String> quoted(Path file) {
    return QUOTED
        .matcher(code(file))
        .results()
        .map(Sources::content)
        .filter(literal -> !literal.isEmpty());
  }

  private static String content(MatchResult match) {
    for (int group = 1; group <= match.groupCount(); group++) {
      if (match.group(group) != null) {
        return match.group(group);
      }
    }
    return "";
  }
}
