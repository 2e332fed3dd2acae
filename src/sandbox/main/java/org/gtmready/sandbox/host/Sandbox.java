package org.gtmready.sandbox.host;

import com.atlassian.applinks.api.ApplicationId;
import com.atlassian.applinks.api.ApplicationType;
import com.atlassian.applinks.api.application.confluence.ConfluenceApplicationType;
import com.atlassian.applinks.api.application.jira.JiraApplicationType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;
import org.gtmready.sandbox.services.links.Peer;
import org.gtmready.sandbox.store.Database;

/** Both hosts in one process, each with the plugin, linked to each other. */
public final class Sandbox implements AutoCloseable {

  private final Map<String, RunningHost> hosts = new LinkedHashMap<>();

  private Sandbox() {}

  /**
   * Starts both products found on the class path.
   *
   * @throws RuntimeException with the reason when one does not start; nothing is left running
   */
  public static Sandbox start(SandboxOptions options) {
    return start(
        options,
        ServiceLoader.load(Product.class).stream().map(ServiceLoader.Provider::get).toList());
  }

  /** Starts these products. */
  public static Sandbox start(SandboxOptions options, List<Product> products) {
    if (options.fresh()) {
      clear(options, products);
    }
    Sandbox sandbox = new Sandbox();
    try {
      String secret = UUID.randomUUID() + "-" + UUID.randomUUID();
      for (Product product : products) {
        Path home = Files.createDirectories(options.home().resolve(product.key()));
        sandbox.hosts.put(product.key(), new RunningHost(product, options, home, secret));
      }
      sandbox.connect();
      sandbox.startAll();
      sandbox.hosts.values().forEach(RunningHost::open);
      new DemoRequests(sandbox).send();
      return sandbox;
    } catch (IOException e) {
      sandbox.close();
      throw new UncheckedIOException(e);
    } catch (RuntimeException | LinkageError e) {
      sandbox.close();
      throw e;
    }
  }

  private void startAll() {
    List<CompletableFuture<Void>> starting = new ArrayList<>();
    for (RunningHost host : hosts.values()) {
      CompletableFuture<Void> done = new CompletableFuture<>();
      Thread thread =
          new Thread(
              () -> {
                try {
                  host.start();
                  done.complete(null);
                } catch (RuntimeException | LinkageError e) {
                  done.completeExceptionally(
                      new IllegalStateException(host.key() + ": " + e.getMessage(), e));
                }
              },
              host.key() + "-start");
      thread.setDaemon(true);
      thread.start();
      starting.add(done);
    }
    try {
      starting.forEach(CompletableFuture::join);
    } catch (CompletionException e) {
      throw new IllegalStateException(e.getCause().getMessage(), e.getCause());
    }
  }

  private void connect() {
    for (RunningHost host : hosts.values()) {
      hosts.values().stream()
          .filter(other -> other != host)
          .findFirst()
          .ifPresent(other -> host.links().connect(peer(other)));
    }
  }

  private static Peer peer(RunningHost host) {
    Class<? extends ApplicationType> type =
        host.key().equals("jira") ? JiraApplicationType.class : ConfluenceApplicationType.class;
    String name = host.key().equals("jira") ? "Jira" : "Confluence";
    return new Peer(new ApplicationId(host.serverId()), type, name, URI.create(host.baseUrl()));
  }

  private static void clear(SandboxOptions options, List<Product> products) {
    if (options.databaseUrl() != null) {
      products.forEach(it -> Database.dropPostgres(options.databaseUrl(), it.key()));
    }
    for (Product product : products) {
      Path folder = options.home().resolve(product.key());
      if (Files.isDirectory(folder)) {
        try (Stream<Path> files = Files.walk(folder)) {
          for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
            Files.delete(file);
          }
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
    }
  }

  /** The host of a product that runs. */
  public RunningHost host(String product) {
    return hosts.get(product);
  }

  public RunningHost jira() {
    return host("jira");
  }

  public RunningHost confluence() {
    return host("confluence");
  }

  List<RunningHost> hosts() {
    return List.copyOf(hosts.values());
  }

  @Override
  public void close() {
    hosts.values().forEach(RunningHost::close);
    hosts.clear();
  }
}
