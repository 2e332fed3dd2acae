package org.gtmready.sandbox.it;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A sandbox that is a process of its own, as bin/sandbox starts it, on free ports. */
final class SandboxProcess implements AutoCloseable {

  private static final long LIMIT_SECONDS = 120;

  private final Process process;
  private final Path log;

  private SandboxProcess(Process process, Path log) {
    this.process = process;
    this.log = log;
  }

  /** Starts one with the shipped jar and waits until it prints {@code ready}; -D goes to Java. */
  static SandboxProcess start(Path folder, String ready, String... options) throws Exception {
    SandboxProcess started = launch(folder, options);
    started.await(ready);
    return started;
  }

  /** Starts one with the shipped jar, which may be refused. */
  static SandboxProcess launch(Path folder, String... options) throws IOException {
    Path log = Files.createTempFile(folder, "sandbox", ".log");
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin/java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Djava.io.tmpdir=" + folder, // kill -9 leaves files behind
                "-Dorg.slf4j.simpleLogger.defaultLogLevel=warn"));
    Stream.of(options).filter(SandboxProcess::isForJava).forEach(command::add);
    command.addAll(
        List.of(
            "-cp",
            Repository.ROOT.resolve("target/sandbox/classes")
                + File.pathSeparator
                + Files.readString(Repository.ROOT.resolve("target/sandbox/classpath.txt")),
            "org.gtmready.sandbox.host.Main",
            "--plugin",
            Repository.pluginJar().toString()));
    Stream.of(options).filter(option -> !isForJava(option)).forEach(command::add);
    Process process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
    return new SandboxProcess(process, log);
  }

  private static boolean isForJava(String option) {
    return option.startsWith("-D");
  }

  private void await(String ready) throws Exception {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(LIMIT_SECONDS);
    while (!printed().contains(ready)) {
      if (!process.isAlive()) {
        throw new AssertionError("Ended with " + process.exitValue() + ":\n" + printed());
      }
      if (System.nanoTime() > end) {
        close();
        throw new AssertionError("No start:\n" + printed());
      }
      Thread.sleep(100);
    }
  }

  /** What it wrote so far. */
  String printed() throws IOException {
    return Files.readString(log);
  }

  /** What stands behind these words on a line of its own, such as {@code Jira: }. */
  String line(String words) throws IOException {
    return printed()
        .lines()
        .filter(it -> it.startsWith(words))
        .findFirst()
        .orElseThrow()
        .substring(words.length());
  }

  /** kill -9. */
  void kill() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }

  /** SIGTERM; the status with which it ended. */
  int end() throws InterruptedException {
    process.destroy();
    return ended();
  }

  /** The status with which it ended by itself. */
  int ended() throws InterruptedException {
    if (!process.waitFor(60, TimeUnit.SECONDS)) {
      process.destroyForcibly();
      throw new AssertionError("It does not end");
    }
    return process.exitValue();
  }

  @Override
  public void close() {
    process.destroyForcibly().onExit().join();
  }
}
