package org.gtmready.sandbox.host;

import java.util.List;
import java.util.concurrent.CountDownLatch;

/** Starts a sandbox from the command line and keeps it until SIGTERM. */
public final class Main {

  private Main() {}

  @SuppressWarnings("SystemExitOutsideMain") // a failed start must end the process
  public static void main(String[] args) {
    try {
      run(CommandLine.read(List.of(args)));
    } catch (IllegalArgumentException e) {
      System.err.println(e.getMessage());
      System.err.println(CommandLine.USAGE);
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
    String name = host.key().equals("jira") ? "Jira" : "Confluence";
    return (host.node() == 1 ? name : name + " node " + host.node()) + ": " + host.address();
  }
}
