package org.gtmready.sandbox.host;

import com.atlassian.applinks.api.ApplicationLinkService;
import com.atlassian.applinks.api.ReadOnlyApplicationLinkService;
import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.sal.api.websudo.WebSudoManager;
import com.atlassian.scheduler.SchedulerService;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.gtmready.sandbox.cluster.NodeMessages;
import org.gtmready.sandbox.modules.EnabledModules;
import org.gtmready.sandbox.services.Scheduler;
import org.gtmready.sandbox.services.Settings;
import org.gtmready.sandbox.services.links.Authorisations;
import org.gtmready.sandbox.services.links.Links;
import org.gtmready.sandbox.services.links.PeerSignature;
import org.gtmready.sandbox.store.QueryLog;
import org.gtmready.sandbox.web.Authentication;
import org.gtmready.sandbox.web.Authorisation;
import org.gtmready.sandbox.web.Manifest;
import org.gtmready.sandbox.web.PasswordForm;
import org.gtmready.sandbox.web.ProfileChoice;
import org.gtmready.sandbox.web.RestNotFound;
import org.gtmready.sandbox.web.SecureSession;
import org.gtmready.sandbox.web.Session;
import org.gtmready.sandbox.web.StaticFiles;

/** One product's host: listens from the beginning, answers once the plugin has started. */
public final class RunningHost implements AutoCloseable {

  private final Product product;
  private final int node;
  private final SandboxOptions options;
  private final HostStore store;
  private final HostSite site;
  private final HostKernel kernel;
  private final Scheduler scheduler;
  private final Links links;
  private final int port;
  private final AtomicBoolean closed = new AtomicBoolean();

  RunningHost(Product product, int node, SandboxOptions options, String secret) {
    this.product = product;
    this.node = node;
    this.options = options;
    Path home = options.home(product.key(), node);
    store = new HostStore(options, product.key(), home);
    site = listen(options.port(product.key(), node));
    port = site.port();
    kernel = new HostKernel(product, options, home, store, site);
    scheduler = new Scheduler(product.key(), store.cluster().turns());
    PeerSignature signature = new PeerSignature(secret);
    links =
        new Links(signature, new Authorisations(store.settings()), address() + Authorisation.PATH);
    kernel.offer(SchedulerService.class, scheduler);
    kernel.offer(ApplicationLinkService.class, links);
    kernel.offer(ReadOnlyApplicationLinkService.class, links.readOnly());
    Users users = kernel.users();
    Session session = new Session(store.sessionKey());
    site.admit(
        users,
        session,
        new Authentication(users, session, signature, options.basic()),
        kernel::page);
    kernel.offer(WebSudoManager.class, new SecureSession(session));
    site.servlet(PasswordForm.PATH, new PasswordForm(session, kernel::page));
    site.servlet("/s/*", new StaticFiles(options.aui()));
    site.servlet(Authorisation.PATH, new Authorisation(kernel::page, links.authorisations()));
    site.servlet("/rest/*", new RestNotFound());
    site.servlet(Manifest.PATH, new Manifest(serverId(), product.key(), product.name(), baseUrl()));
    site.servlet("/sandbox/locale", new ProfileChoice("language", kernel.locales()::choose));
    site.servlet("/sandbox/theme", new ProfileChoice("theme", kernel.themes()::choose));
  }

  private HostSite listen(int wanted) {
    HostSite listening = null;
    try {
      listening = new HostSite("/" + product.key(), wanted);
      store.setAddress(node, address(listening.port()));
      return listening;
    } catch (IllegalStateException e) {
      if (listening != null) {
        listening.close();
      }
      store.close(); // or its file stays locked while the process lives
      throw e;
    }
  }

  private String address(int atPort) {
    return "http://localhost:" + atPort + "/" + product.key();
  }

  /** Starts product and plugin, one node at a time; requests get 503 until {@link #open}. */
  void start() {
    store.cluster().alone(this::startAlone);
  }

  private void startAlone() {
    product.prepare(kernel);
    kernel
        .plugin()
        .start(
            options.pluginJar(),
            product.key(),
            store.database(),
            (servlet, patterns) ->
                site.servlet(
                    patterns.get(0), servlet, patterns.stream().skip(1).toArray(String[]::new)));
    product.mount(kernel);
  }

  void open() {
    site.open();
    kernel.plugin().hostStarted();
  }

  int port() {
    return port;
  }

  /** True when the database was empty at the start. */
  boolean wasEmpty() {
    return store.wasEmpty();
  }

  DemoData demo() {
    return kernel.demo();
  }

  public String key() {
    return product.key();
  }

  /** 1 for the first, or only, node of the product. */
  int node() {
    return node;
  }

  /** Where this node listens. */
  public String address() {
    return address(port);
  }

  /** The product's address, such as {@code http://localhost:2990/jira}: that of its first node. */
  public String baseUrl() {
    return kernel.baseUrl();
  }

  public Users users() {
    return kernel.users();
  }

  /** Modules of the plugin; empty until it started. */
  public EnabledModules modules() {
    return kernel.modules();
  }

  public I18nResolver i18n() {
    return kernel.i18n();
  }

  /** Every SQL statement of this host. */
  public QueryLog queries() {
    return store.database().queries();
  }

  /** What this node is told by the others. */
  public NodeMessages messages() {
    return store.cluster().messages();
  }

  public Scheduler scheduler() {
    return scheduler;
  }

  public Links links() {
    return links;
  }

  Settings settings() {
    return store.settings();
  }

  /** Identity in application links; stays when the host starts again. */
  public String serverId() {
    return store.serverId();
  }

  /** Exceptions that came out of servlets and event listeners. */
  public List<String> failures() {
    return Stream.concat(site.failures().stream(), kernel.failures().stream()).toList();
  }

  /** Stops in the order in which nobody misses what is gone; a second call does nothing. */
  @Override
  public void close() {
    if (closed.compareAndSet(false, true)) {
      try (store;
          kernel;
          scheduler;
          site) {
        site.shut();
      }
    }
  }
}
