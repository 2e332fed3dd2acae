package org.gtmready.confluence.reader;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A piece of storage format and what a careful reader says about it; a file of cases looks like
 *
 * <pre>
 * # a remark
 * template: positioning      for the cases below; the markup stands in a macro of it
 * template: page             the markup is a whole page
 * == name of the case
 * markup, in any number of lines
 * --
 * expected facts, a line each: see {@link ReaderCasesTest}
 * </pre>
 *
 * <p>Shorthand: {@code [[st TBD]]} is a status lozenge, {@code [[u pm]]} a mention, {@code [[d
 * 2027-03-01]]} a date, {@code [[m name]]...[[/m]]} a macro with rich text, {@code [[m name
 * title=Text]]} one with a parameter, {@code [[p Text]]} an instruction placeholder, {@code [[c]]}
 * and {@code [[/c]]} an inline comment's ends.
 */
record ReaderCase(String file, String name, String template, String markup, List<String> expected) {

  private static final Pattern STATUS = Pattern.compile("\\[\\[st ([^\\]]*)]]");
  private static final Pattern USER = Pattern.compile("\\[\\[u ([^\\]]*)]]");
  private static final Pattern DATE = Pattern.compile("\\[\\[d ([^\\]]*)]]");
  private static final Pattern PLACEHOLDER = Pattern.compile("\\[\\[p ([^\\]]*)]]");
  private static final Pattern MACRO_WITH = Pattern.compile("\\[\\[m (\\S+) (\\w+)=([^\\]]*)]]");
  private static final Pattern MACRO = Pattern.compile("\\[\\[m ([^\\]]*)]]");

  static List<ReaderCase> all() {
    try (Stream<Path> files = Files.list(folder())) {
      return files.sorted().flatMap(file -> in(file).stream()).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The markup as a page stores it. */
  String page() {
    String stored = expanded(markup);
    return template.equals("page")
        ? stored
        : "<ac:structured-macro ac:name=\"gtm-"
            + template
            + "\"><ac:rich-text-body>"
            + stored
            + "</ac:rich-text-body></ac:structured-macro>";
  }

  @Override
  public String toString() {
    return file + ": " + name;
  }

  private static String expanded(String markup) {
    String macro = "<ac:structured-macro ac:name=\"$1\">";
    String parameter = "<ac:parameter ac:name=\"$2\">$3</ac:parameter>";
    String text = STATUS.matcher(markup).replaceAll("[[m status title=$1]][[/m]]");
    text = USER.matcher(text).replaceAll("<ac:link><ri:user ri:userkey=\"$1\" /></ac:link>");
    text = DATE.matcher(text).replaceAll("<time datetime=\"$1\" />");
    text = PLACEHOLDER.matcher(text).replaceAll("<ac:placeholder>$1</ac:placeholder>");
    text = MACRO_WITH.matcher(text).replaceAll(macro + parameter + "<ac:rich-text-body>");
    text = MACRO.matcher(text).replaceAll(macro + "<ac:rich-text-body>");
    return text.replace("[[/m]]", "</ac:rich-text-body></ac:structured-macro>")
        .replace("[[c]]", "<ac:inline-comment-marker ac:ref=\"1\">")
        .replace("[[/c]]", "</ac:inline-comment-marker>");
  }

  private static List<ReaderCase> in(Path file) {
    List<ReaderCase> cases = new ArrayList<>();
    String template = "";
    String name = null;
    StringBuilder markup = new StringBuilder();
    List<String> expected = null;
    for (String line : lines(file)) {
      if (line.startsWith("== ") || (line.startsWith("template: ") && !markup.isEmpty())) {
        add(cases, file, name, template, markup, expected);
        name = line.startsWith("== ") ? line.substring(3) : null;
        expected = null;
        markup.setLength(0);
      }
      if (line.startsWith("template: ")) {
        template = line.substring("template: ".length()).strip();
      } else if (line.equals("--")) {
        expected = new ArrayList<>();
      } else if (expected != null && !line.isBlank() && !line.startsWith("#")) {
        expected.add(line.strip());
      } else if (expected == null && name != null && !line.startsWith("== ")) {
        markup.append(line).append('\n');
      }
    }
    add(cases, file, name, template, markup, expected);
    return cases;
  }

  private static void add(
      List<ReaderCase> cases,
      Path file,
      String name,
      String template,
      StringBuilder markup,
      List<String> expected) {
    if (name != null) {
      if (expected == null || expected.isEmpty()) {
        throw new IllegalStateException(file + ": nothing is expected of " + name);
      }
      String kind = file.getFileName().toString().replace(".txt", "");
      cases.add(new ReaderCase(kind, name, template, markup.toString().strip(), expected));
    }
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Tests run in the repository's folder or in the plugin module. */
  private static Path folder() {
    Path inRepository = Path.of("src/test/resources/org/gtmready/confluence/reader/cases");
    return Files.isDirectory(inRepository)
        ? inRepository
        : Path.of("test/resources/org/gtmready/confluence/reader/cases");
  }
}
