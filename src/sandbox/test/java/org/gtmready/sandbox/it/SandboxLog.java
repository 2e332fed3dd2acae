package org.gtmready.sandbox.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** What the hosts log during tests: kept in a file, shown only when a test fails. */
final class SandboxLog {

  private static final Path FILE = file();
  private static volatile long mark;

  private SandboxLog() {}

  /** Must be called before anything logs. */
  static void install() {
    if (FILE == null) {
      throw new IllegalStateException();
    }
  }

  private static Path file() {
    try {
      Path folder = Files.createDirectories(Repository.ROOT.resolve("target/sandbox/logs"));
      Path file = folder.resolve("it-" + ProcessHandle.current().pid() + ".log");
      System.setProperty("org.slf4j.simpleLogger.logFile", file.toString());
      System.setProperty("org.slf4j.simpleLogger.showDateTime", "true");
      System.setProperty("org.slf4j.simpleLogger.dateTimeFormat", "HH:mm:ss.SSS");
      Files.deleteIfExists(file);
      Files.createFile(file);
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static void mark() {
    mark = read().length();
  }

  static String sinceMark() {
    return read().substring((int) mark);
  }

  private static String read() {
    try {
      return Files.readString(FILE, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
