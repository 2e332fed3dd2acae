package org.gtmready.sandbox.it;

import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The machine's PostgreSQL, with a cluster of its own in a folder that nobody else uses. */
final class Postgres implements AutoCloseable {

  private final Path folder;
  private final int port;
  private final Process server;

  private Postgres(Path folder, int port, Process server) {
    this.folder = folder;
    this.port = port;
    this.server = server;
  }

  /** Starts a server and waits until it answers. */
  static Postgres start() throws Exception {
    Path folder =
        Files.createTempDirectory(
            "sandbox-postgres-",
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwxrwxrwx")));
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxrwxrwx"));
    Path data = folder.resolve("data");
    Process made =
        run(folder, "initdb", "-A", "trust", "-U", "sandbox", "-N", "-D", data.toString());
    if (!made.waitFor(60, TimeUnit.SECONDS) || made.exitValue() != 0) {
      throw new AssertionError("initdb: " + Files.readString(folder.resolve("initdb.log")));
    }
    int port = freePort();
    Process server =
        run(
            folder,
            "postgres",
            "-D",
            data.toString(),
            "-p",
            String.valueOf(port),
            "-h",
            "127.0.0.1",
            "-c",
            "unix_socket_directories=",
            "-c",
            "fsync=off");
    Postgres postgres = new Postgres(folder, port, server);
    postgres.awaitAnswer();
    return postgres;
  }

  private static Process run(Path folder, String program, String... arguments) throws IOException {
    List<String> command = new ArrayList<>();
    if (System.getProperty("user.name").equals("root")) {
      command.addAll(List.of("runuser", "-u", "postgres", "--")); // it refuses to run as root
    }
    command.add(installed(program).toString());
    command.addAll(List.of(arguments));
    return new ProcessBuilder(command)
        .directory(folder.toFile())
        .redirectErrorStream(true)
        .redirectOutput(folder.resolve(program + ".log").toFile())
        .start();
  }

  private static Path installed(String program) throws IOException {
    try (Stream<Path> versions = Files.list(Path.of("/usr/lib/postgresql"))) {
      return versions
          .map(version -> version.resolve("bin").resolve(program))
          .filter(Files::isExecutable)
          .findFirst()
          .orElseThrow();
    } catch (IOException e) {
      throw new IllegalStateException("PostgreSQL is missing: apt-get install -y postgresql", e);
    }
  }

  static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  String url() {
    return "jdbc:postgresql://127.0.0.1:" + port + "/postgres?user=sandbox";
  }

  private void awaitAnswer() throws Exception {
    for (int attempt = 0; ; attempt++) {
      try {
        DriverManager.getConnection(url()).close();
        return;
      } catch (SQLException e) {
        if (attempt == 300 || !server.isAlive()) {
          throw new AssertionError(Files.readString(folder.resolve("postgres.log")), e);
        }
        Thread.sleep(100);
      }
    }
  }

  @Override
  public void close() throws IOException {
    server.descendants().forEach(ProcessHandle::destroy);
    server.destroy();
    server.onExit().orTimeout(30, TimeUnit.SECONDS).join();
    try (Stream<Path> files = Files.walk(folder)) {
      files.map(Path::toFile).sorted((one, other) -> other.compareTo(one)).forEach(File::delete);
    }
  }
}
