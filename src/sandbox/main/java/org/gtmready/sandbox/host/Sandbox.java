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
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.ServiceLoader;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.gtmready.sandbox.services.links.Peer;
import org.gtmready.sandbox.store.Database;

/** Both hosts in one process, each with the plugin, linked to each other. */
public final class Sandbox implements AutoCloseable {

  private final Map<String, RunningHost> hosts = new ConcurrentHashMap<>();
  private final SandboxOptions options;
  private final Function<String, Product> products;
  private final String secret = UUID.randomUUID() + "-" + UUID.randomUUID();

  private Sandbox(SandboxOptions options, Function<String, Product> products) {
    this.options = options;
    this.products = products;
  }

  /**
   * Starts both products found on the class path.
   *
   * @throws RuntimeException with the reason when one does not start; nothing is left running
   */
  public static Sandbox start(SandboxOptions options) {
    return start(options, onClassPath().map(Product::key).toList(), Sandbox::onClassPath);
  }

  /** Starts these products. */
  public static Sandbox start(SandboxOptions options, List<Product> products) {
    return start(
        options,
        products.stream().map(Product::key).toList(),
        key -> products.stream().filter(it -> it.key().equals(key)).findFirst().orElseThrow());
  }

  private static Stream<Product> onClassPath() {
    return ServiceLoader.load(Product.class).stream().map(ServiceLoader.Provider::get);
  }

  private static Product onClassPath(String key) {
    return onClassPath().filter(it -> it.key().equals(key)).findFirst().orElseThrow();
  }

  private static Sandbox start(
      SandboxOptions options, List<String> keys, Function<String, Product> products) {
    if (options.fresh()) {
      clear(options, keys);
    }
    Sandbox sandbox = new Sandbox(options, products);
    try {
      keys.forEach(key -> sandbox.create(key, options));
      sandbox.connect();
      sandbox.startAll();
      sandbox.hosts().forEach(RunningHost::open);
      new DemoRequests(sandbox).send();
      return sandbox;
    } catch (RuntimeException | LinkageError e) {
      sandbox.close();
      throw e;
    }
  }

  private RunningHost create(String key, SandboxOptions with) {
    try {
      Path home = Files.createDirectories(with.home().resolve(key));
      RunningHost host = new RunningHost(products.apply(key), with, home, secret);
      hosts.put(key, host);
      return host;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Stops one host; the other goes on and meets refused connections. */
  public void stop(String product) {
    hosts.get(product).close();
  }

  /** Starts a stopped host again, over its data and on its port. */
  public void startAgain(String product) {
    int port = hosts.get(product).port();
    RunningHost host = create(product, options.withPorts(port, port));
    connect();
    host.start();
    host.open();
  }

  private void startAll() {
    List<CompletableFuture<Void>> starting = new ArrayList<>();
    for (RunningHost host : hosts()) {
      CompletableFuture<Void> done = new CompletableFuture<>();
      Thread thread = new Thread(() -> start(host, done), host.key() + "-start");
      thread.setDaemon(true);
      thread.start();
      starting.add(done);
    }
    try {
      CompletableFuture.allOf(starting.toArray(new CompletableFuture<?>[0])).join();
    } catch (CompletionException e) {
      throw new IllegalStateException(e.getCause().getMessage(), e.getCause());
    }
  }

  private static void start(RunningHost host, CompletableFuture<Void> done) {
    try {
      host.start();
      done.complete(null);
    } catch (RuntimeException | LinkageError e) {
      done.completeExceptionally(new IllegalStateException(host.key() + ": " + e.getMessage(), e));
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

  private static void clear(SandboxOptions options, List<String> keys) {
    if (options.databaseUrl() != null) {
      keys.forEach(key -> Database.dropPostgres(options.databaseUrl(), key));
    }
    for (String key : keys) {
      Path folder = options.home().resolve(key);
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
    return Stream.of("jira", "confluence").map(hosts::get).filter(Objects::nonNull).toList();
  }

  @Override
  public void close() {
    hosts.values().forEach(RunningHost::close);
    hosts.clear();
  }
}
