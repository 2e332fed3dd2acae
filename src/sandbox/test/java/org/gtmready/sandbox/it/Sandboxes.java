package org.gtmready.sandbox.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gtmready.sandbox.host.Sandbox;
import org.gtmready.sandbox.host.SandboxOptions;

/** Starts sandboxes for tests: fresh home, free ports, a time limit. */
final class Sandboxes {

  private static final Duration LIMIT = Duration.ofSeconds(90);

  private static Sandbox shared;

  static {
    SandboxLog.install();
  }

  private Sandboxes() {}

  /** Both hosts with the shipped jar and the demo data; started once for each JVM. */
  static synchronized Sandbox shared() {
    if (shared == null) {
      Path home = home();
      Sandbox started = within(LIMIT, () -> Sandbox.start(options(home)));
      Runtime.getRuntime().addShutdownHook(new Thread(() -> end(started, home), "sandbox-close"));
      shared = started;
    }
    return shared;
  }

  private static void end(Sandbox sandbox, Path home) {
    sandbox.close();
    try (Stream<Path> files = Files.walk(home)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Options for the shipped jar in this home, with AUI when it was fetched. */
  static SandboxOptions options(Path home) {
    boolean dressed = Files.isRegularFile(Repository.AUI.resolve("aui-prototyping.js"));
    return SandboxOptions.of(Repository.pluginJar(), home).withAui(dressed ? Repository.AUI : null);
  }

  /** A folder that nobody has used. */
  static Path home() {
    try {
      return Files.createTempDirectory("sandbox-home-");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Runs a start that may hang.
   *
   * @throws AssertionError with a dump of all threads when it takes longer
   * @throws RuntimeException what the start itself threw
   */
  static Sandbox within(Duration limit, Supplier<Sandbox> start) {
    CompletableFuture<Sandbox> starting = new CompletableFuture<>();
    Thread thread =
        new Thread(
            () -> {
              try {
                starting.complete(start.get());
              } catch (RuntimeException | LinkageError e) {
                starting.completeExceptionally(e);
              }
            },
            "sandbox-start");
    thread.setDaemon(true);
    thread.start();
    try {
      return starting.get(limit.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      throw new AssertionError("No start within " + limit + ":\n" + threads(), e);
    } catch (ExecutionException e) {
      throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static String threads() {
    return Thread.getAllStackTraces().entrySet().stream()
        .map(Sandboxes::thread)
        .collect(Collectors.joining("\n"));
  }

  private static String thread(Map.Entry<Thread, StackTraceElement[]> entry) {
    StringBuilder text = new StringBuilder(entry.getKey().toString());
    for (StackTraceElement element : entry.getValue()) {
      text.append("\n    at ").append(element);
    }
    return text.toString();
  }
}
