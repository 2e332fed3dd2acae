package org.gtmready.sandbox.host;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/** Starts a sandbox from the command line and keeps it until SIGTERM. */
public final class Main {

  private static final String USAGE =
      "Usage: sandbox --plugin JAR [--fresh] [--home DIR] [--jira-port N] [--confluence-port N]"
          + " [--db JDBC-URL] [--no-basic] [--aui DIR] [--demo DIR]";

  private Main() {}

  @SuppressWarnings("SystemExitOutsideMain") // a failed start must end the process
  public static void main(String[] args) {
    try {
      run(options(List.of(args)));
    } catch (IllegalArgumentException e) {
      System.err.println(e.getMessage());
      System.err.println(USAGE);
      System.exit(2);
    } catch (RuntimeException | LinkageError e) {
      System.err.println("The sandbox did not start: " + e.getMessage());
      e.printStackTrace();
      System.exit(1);
    }
  }

  private static void run(SandboxOptions options) {
    Sandbox sandbox = Sandbox.start(options);
    Runtime.getRuntime()
        .addShutdownHook(
            new Thread(
                () -> {
                  sandbox.close();
                  Runtime.getRuntime().halt(0); // SIGTERM is the orderly end, so status 0
                },
                "shutdown"));
    sandbox.hosts().forEach(host -> System.out.println(line(host)));
    System.out.flush();
    try {
      new CountDownLatch(1).await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static String line(RunningHost host) {
    return (host.key().equals("jira") ? "Jira: " : "Confluence: ") + host.baseUrl();
  }

  private static SandboxOptions options(List<String> args) {
    Deque<String> left = new ArrayDeque<>(List.copyOf(args));
    SandboxOptions options =
        new SandboxOptions(
            null, Path.of("target/sandbox-home"), 2990, 1990, null, true, false, null, null);
    while (!left.isEmpty()) {
      options = option(options, left.remove(), left);
    }
    if (options.pluginJar() == null || !Files.isRegularFile(options.pluginJar())) {
      throw new IllegalArgumentException("No plugin jar: " + options.pluginJar());
    }
    return options;
  }

  private static SandboxOptions option(SandboxOptions it, String name, Deque<String> left) {
    return switch (name) {
      case "--fresh" -> it.withFresh(true);
      case "--no-basic" -> it.withBasic(false);
      case "--home" -> it.withHome(Path.of(value(name, left)));
      case "--plugin" -> it.withPluginJar(Path.of(value(name, left)).toAbsolutePath());
      case "--jira-port" -> it.withPorts(number(name, left), it.confluencePort());
      case "--confluence-port" -> it.withPorts(it.jiraPort(), number(name, left));
      case "--db" -> it.withDatabase(value(name, left));
      case "--aui" -> it.withAui(Path.of(value(name, left)));
      case "--demo" -> it.withDemo(Path.of(value(name, left)));
      default -> throw new IllegalArgumentException("Unknown option " + name);
    };
  }

  private static String value(String name, Deque<String> left) {
    if (left.isEmpty()) {
      throw new IllegalArgumentException(name + " needs a value");
    }
    return left.remove();
  }

  private static int number(String name, Deque<String> left) {
    String value = value(name, left);
    if (!value.matches("\\d{1,5}")) {
      throw new IllegalArgumentException(name + " needs a port, not " + value);
    }
    return Integer.parseInt(value);
  }
}
