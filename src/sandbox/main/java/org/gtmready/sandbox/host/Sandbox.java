package org.gtmready.sandbox.host;

import com.atlassian.applinks.api.ApplicationId;
import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gtmready.sandbox.services.links.Peer;

/** The hosts of one process, each with the plugin, linked to each other. */
public final class Sandbox implements AutoCloseable {

  private static final Comparator<RunningHost> ORDER =
      Comparator.<RunningHost, Boolean>comparing(host -> !host.key().equals("jira"))
          .thenComparing(RunningHost::node);

  private final List<RunningHost> hosts = new CopyOnWriteArrayList<>();
  private final SandboxOptions options;
  private final Function<String, Product> products;
  private final String secret;
  private RemoteLink remote;

  private Sandbox(SandboxOptions options, Function<String, Product> products) {
    this.options = options;
    this.products = products;
    this.secret = LinkSecret.of(options.home());
  }

  /**
   * Starts the products found on the class path.
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
    List<String> here = keys.stream().filter(options.layout()::has).toList();
    if (options.fresh()) {
      Leftovers.clear(options, here);
    }
    Sandbox sandbox = new Sandbox(options, products);
    try {
      for (String key : here) {
        options.layout().nodesOf(key).forEach(node -> sandbox.create(key, node, options));
      }
      sandbox.connect();
      sandbox.startAll();
      sandbox.hosts.forEach(RunningHost::open);
      sandbox.link();
      return sandbox;
    } catch (RuntimeException | LinkageError e) {
      sandbox.close();
      throw e;
    }
  }

  private RunningHost create(String key, int node, SandboxOptions with) {
    RunningHost host = new RunningHost(products.apply(key), node, with, secret);
    hosts.add(host);
    hosts.sort(ORDER);
    return host;
  }

  /** Stops the first node of a product; the others go on and meet refused connections. */
  public void stop(String product) {
    host(product).close();
  }

  /** Starts a stopped host again, over its data and on its port. */
  public void startAgain(String product) {
    RunningHost stopped = host(product);
    hosts.remove(stopped);
    int port = stopped.port();
    RunningHost host = create(product, stopped.node(), options.withPorts(port, port));
    connect();
    host.start();
    host.open();
  }

  private void startAll() {
    List<CompletableFuture<Void>> starting = new ArrayList<>();
    for (RunningHost host : hosts) {
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

  /** Links the products of this process; all nodes of one have the same address for others. */
  private void connect() {
    for (RunningHost host : hosts) {
      hosts.stream()
          .filter(other -> !other.key().equals(host.key()))
          .findFirst()
          .ifPresent(other -> host.links().connect(peer(other)));
    }
  }

  private static Peer peer(RunningHost host) {
    return Peer.of(host.key(), new ApplicationId(host.serverId()), URI.create(host.baseUrl()));
  }

  /** Links a product that runs apart, and sends the demo's requests when both are there. */
  private void link() {
    String apart = options.layout().apart();
    if (apart == null || options.layout().peer() == null) {
      if (hosts.stream().map(RunningHost::key).distinct().count() == 2
          && hosts.stream().filter(host -> host.node() == 1).allMatch(RunningHost::wasEmpty)) {
        sendDemo(Map.of());
      }
      return;
    }
    boolean first = apart.equals("confluence") && hosts.get(0).wasEmpty();
    Map<String, String> there = Map.of(apart, options.layout().peer().toString());
    remote =
        new RemoteLink(
            apart, options.layout().peer(), hosts, first ? () -> sendDemo(there) : () -> {});
    remote.start();
  }

  private void sendDemo(Map<String, String> apart) {
    Map<String, String> addresses =
        hosts.stream()
            .collect(Collectors.toMap(RunningHost::key, RunningHost::baseUrl, (a, b) -> a));
    addresses.putAll(apart);
    new DemoRequests(addresses, hosts.get(0).demo()).send();
  }

  /** The first node of a product that runs here. */
  public RunningHost host(String product) {
    return nodes(product).findFirst().orElseThrow();
  }

  private Stream<RunningHost> nodes(String product) {
    return hosts.stream().filter(host -> host.key().equals(product));
  }

  public RunningHost jira() {
    return host("jira");
  }

  /** A node of Jira by its number. */
  public RunningHost jira(int node) {
    return nodes("jira").filter(host -> host.node() == node).findFirst().orElseThrow();
  }

  public RunningHost confluence() {
    return host("confluence");
  }

  List<RunningHost> hosts() {
    return List.copyOf(hosts);
  }

  @Override
  public void close() {
    if (remote != null) {
      remote.close();
    }
    hosts.forEach(RunningHost::close);
    hosts.clear();
  }
}
