package org.gtmready.sandbox.host;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads the options of the program, and refuses those that contradict each other. */
final class CommandLine {

  static final String USAGE =
      "Usage: sandbox --plugin JAR [--fresh] [--home DIR] [--jira-port N] [--confluence-port N]"
          + " [--db JDBC-URL] [--nodes N] [--no-basic] [--aui DIR] [--demo DIR]\n"
          + "   or: sandbox ... --only jira --confluence-url URL [--node N]\n"
          + "   or: sandbox ... --only confluence --jira-url URL";

  private static final Set<String> FLAGS = Set.of("--fresh", "--no-basic");
  private static final Set<String> WITH_VALUE =
      Set.of(
          "--home",
          "--plugin",
          "--jira-port",
          "--confluence-port",
          "--db",
          "--aui",
          "--demo",
          "--nodes",
          "--node",
          "--only",
          "--jira-url",
          "--confluence-url");

  private final Map<String, String> given = new LinkedHashMap<>();

  private CommandLine(List<String> args) {
    Deque<String> left = new ArrayDeque<>(args);
    while (!left.isEmpty()) {
      String name = left.remove();
      if (FLAGS.contains(name)) {
        given.put(name, "");
      } else if (!WITH_VALUE.contains(name)) {
        throw new IllegalArgumentException("Unknown option " + name);
      } else if (left.isEmpty()) {
        throw new IllegalArgumentException(name + " needs a value");
      } else {
        given.put(name, left.remove());
      }
    }
  }

  /**
   * The options.
   *
   * @throws IllegalArgumentException with a sentence for the person who typed them
   */
  static SandboxOptions read(List<String> args) {
    return new CommandLine(args).options();
  }

  private SandboxOptions options() {
    Layout layout = layout();
    Path plugin = path("--plugin", null);
    if (plugin == null || !Files.isRegularFile(plugin)) {
      throw new IllegalArgumentException("No plugin jar: " + plugin);
    }
    return new SandboxOptions(
        plugin.toAbsolutePath(),
        path("--home", "target/sandbox-home"),
        number("--jira-port", 2990 + layout.firstNode() - 1, 65_535),
        number("--confluence-port", 1990, 65_535),
        given.get("--db"),
        !given.containsKey("--no-basic"),
        given.containsKey("--fresh"),
        path("--aui", null),
        path("--demo", null),
        layout);
  }

  private Layout layout() {
    String only = given.get("--only");
    if (only != null && !Set.of("jira", "confluence").contains(only)) {
      throw new IllegalArgumentException("--only takes jira or confluence, not " + only);
    }
    Layout layout = new Layout(only, peer(only), number("--node", 1, 9), number("--nodes", 1, 9));
    refuseContradictions(layout);
    return layout;
  }

  private URI peer(String only) {
    String option = "confluence".equals(only) ? "--jira-url" : "--confluence-url";
    if (only == null) {
      refuse("--jira-url", "is for --only confluence");
      refuse("--confluence-url", "is for --only jira");
      return null;
    }
    String url = given.get(option);
    if (url == null) {
      throw new IllegalArgumentException(
          "--only " + only + " needs " + option + ", the address of the one that runs apart");
    }
    if (!url.matches("https?://[^/?#\\s]+(/[^?#\\s]*[^/?#\\s])?")) {
      throw new IllegalArgumentException(
          option + " needs an address such as http://localhost:1990/confluence, not " + url);
    }
    return URI.create(url);
  }

  private void refuseContradictions(Layout layout) {
    if (!layout.has("jira")) {
      for (String option : List.of("--jira-port", "--nodes", "--node", "--confluence-url")) {
        refuse(option, "is for Jira, and --only confluence starts none");
      }
    }
    if (!layout.has("confluence")) {
      refuse("--confluence-port", "is for Confluence, and --only jira starts none");
      refuse("--jira-url", "is for --only confluence");
    }
    if (given.containsKey("--node") && (given.containsKey("--nodes") || layout.only() == null)) {
      throw new IllegalArgumentException(
          "--node starts one node in a process of its own: it needs --only jira, without --nodes");
    }
    if (layout.firstNode() > 1) {
      refuse("--fresh", "would take the data away from the nodes that run: give it to node 1");
    }
    String database = given.get("--db");
    if (database != null && !database.startsWith("jdbc:postgresql:")) {
      throw new IllegalArgumentException(
          "--db needs an address that begins with jdbc:postgresql:, not " + database);
    }
    if (layout.isCluster() && database == null) {
      throw new IllegalArgumentException(
          "Several Jira nodes need --db: they share a PostgreSQL database, and H2 files belong to"
              + " one process");
    }
  }

  private void refuse(String option, String why) {
    if (given.containsKey(option)) {
      throw new IllegalArgumentException(option + " " + why);
    }
  }

  private Path path(String option, String usual) {
    String value = given.getOrDefault(option, usual);
    return value == null ? null : Path.of(value);
  }

  private int number(String option, int usual, int most) {
    String value = given.get(option);
    if (value == null) {
      return usual;
    }
    int least = option.endsWith("-port") ? 0 : 1;
    if (!value.matches("\\d{1,5}")
        || Integer.parseInt(value) < least
        || Integer.parseInt(value) > most) {
      throw new IllegalArgumentException(
          option + " needs a number from " + least + " to " + most + ", not " + value);
    }
    return Integer.parseInt(value);
  }
}
