package org.gtmready.sandbox.host;

import com.atlassian.applinks.api.ApplicationLinkService;
import com.atlassian.applinks.api.ReadOnlyApplicationLinkService;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.sal.api.message.LocaleResolver;
import com.atlassian.sal.api.transaction.TransactionTemplate;
import com.atlassian.sal.api.user.UserManager;
import com.atlassian.scheduler.SchedulerService;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import jakarta.servlet.Servlet;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.gtmready.sandbox.modules.EnabledModules;
import org.gtmready.sandbox.modules.PluginBoot;
import org.gtmready.sandbox.modules.Rest;
import org.gtmready.sandbox.pages.Page;
import org.gtmready.sandbox.services.Application;
import org.gtmready.sandbox.services.Events;
import org.gtmready.sandbox.services.Locales;
import org.gtmready.sandbox.services.OpenTransactions;
import org.gtmready.sandbox.services.PageResources;
import org.gtmready.sandbox.services.SalUsers;
import org.gtmready.sandbox.services.Scheduler;
import org.gtmready.sandbox.services.Texts;
import org.gtmready.sandbox.services.links.Links;
import org.gtmready.sandbox.services.links.PeerSignature;
import org.gtmready.sandbox.store.Database;
import org.gtmready.sandbox.store.QueryLog;
import org.gtmready.sandbox.store.Settings;
import org.gtmready.sandbox.web.Authentication;
import org.gtmready.sandbox.web.Authorisation;
import org.gtmready.sandbox.web.FrontFilter;
import org.gtmready.sandbox.web.LocaleChoice;
import org.gtmready.sandbox.web.Login;
import org.gtmready.sandbox.web.Logout;
import org.gtmready.sandbox.web.QueryReport;
import org.gtmready.sandbox.web.Session;
import org.gtmready.sandbox.web.StaticFiles;
import org.gtmready.sandbox.web.WebServer;

/** One product's host: listens from the beginning, answers once the plugin has started. */
public final class RunningHost implements ProductHost, AutoCloseable {

  private final Product product;
  private final SandboxOptions options;
  private final Path home;
  private final Users users = Users.demo();
  private final Map<Class<?>, Object> services = new HashMap<>();
  private final Database database;
  private final Settings settings;
  private final boolean empty;
  private final FrontFilter front = new FrontFilter();
  private final WebServer server;
  private final Events events = new Events();
  private final Scheduler scheduler;
  private final Links links;
  private final Texts texts;
  private final PluginBoot plugin;
  private final PageFrames frames;
  private final int port;
  private final AtomicBoolean closed = new AtomicBoolean();

  RunningHost(Product product, SandboxOptions options, Path home, String secret) {
    this.product = product;
    this.options = options;
    this.home = home;
    String url = options.databaseUrl();
    database = url == null ? Database.h2(home) : Database.postgres(url, product.key());
    settings = new Settings(database.host());
    empty = settings.get("server.id").isEmpty();
    settings.getOrSet("server.id", () -> UUID.randomUUID().toString());
    server = listen(options.port(product.key()));
    port = server.port();
    scheduler = new Scheduler(product.key());
    PeerSignature signature = new PeerSignature(secret);
    links = new Links(signature, baseUrl() + Authorisation.PATH);
    Session session =
        new Session(settings.getOrSet("session.key", () -> UUID.randomUUID().toString()));
    front.prepare(new Authentication(users, session, signature, options.basic()), session);
    Locales locales = new Locales(settings);
    texts = new Texts(locales);
    plugin = new PluginBoot(product.key(), contextPath(), texts);
    frames =
        new PageFrames(product, contextPath(), locales, plugin.modules(), options.aui() != null);
    offerShared(locales);
    servlet("/s/*", new StaticFiles(options.aui()));
    server.servlet(Login.PATH, new Login(users, session, this::page), "/login.action");
    server.servlet("/logout", new Logout(session), "/logout.action");
    servlet(Authorisation.PATH, new Authorisation(this::page, links.authorisations()));
    servlet("/sandbox/locale", new LocaleChoice(locales));
    servlet("/sandbox/queries", new QueryReport(database.queries()));
  }

  private WebServer listen(int wanted) {
    try {
      return new WebServer(contextPath(), wanted, front);
    } catch (IllegalStateException e) {
      database.close(); // or its file stays locked while the process lives
      throw e;
    }
  }

  private void offerShared(Locales locales) {
    offer(UserManager.class, new SalUsers(users, contextPath() + "/users/"));
    offer(I18nResolver.class, texts);
    offer(LocaleResolver.class, locales);
    offer(ApplicationProperties.class, new Application(baseUrl(), product.name(), product.key()));
    offer(EventPublisher.class, events);
    offer(SchedulerService.class, scheduler);
    offer(ApplicationLinkService.class, links);
    offer(ReadOnlyApplicationLinkService.class, links.readOnly());
    offer(PageBuilderService.class, new PageResources());
    offer(TransactionTemplate.class, new OpenTransactions());
  }

  /** Starts product and plugin; requests get 503 until {@link #open}. */
  void start() {
    product.prepare(this);
    plugin.start(
        options.pluginJar(),
        product.key(),
        database,
        (servlet, patterns) ->
            server.servlet(
                patterns.get(0), servlet, patterns.stream().skip(1).toArray(String[]::new)));
    product.mount(this);
  }

  void open() {
    front.open();
    plugin.hostStarted();
  }

  int port() {
    return port;
  }

  /** True when the database was empty at the start. */
  boolean wasEmpty() {
    return empty;
  }

  @Override
  public String key() {
    return product.key();
  }

  @Override
  public DataSource dataSource() {
    return database.host();
  }

  @Override
  public Users users() {
    return users;
  }

  @Override
  public String baseUrl() {
    return "http://localhost:" + port + contextPath();
  }

  @Override
  public String contextPath() {
    return "/" + product.key();
  }

  @Override
  public Path home() {
    return home;
  }

  @Override
  public DemoData demo() {
    return new DemoFiles(options.demo());
  }

  @Override
  public EventPublisher events() {
    return events;
  }

  @Override
  public I18nResolver i18n() {
    return texts;
  }

  @Override
  public EnabledModules modules() {
    return plugin.modules();
  }

  @Override
  public <T> T offer(Class<T> type, T service) {
    services.put(type, service);
    plugin.offer(type, service);
    return service;
  }

  @Override
  public <T> T service(Class<T> type) {
    Object service = services.get(type);
    if (service == null) {
      throw new IllegalStateException("Nobody offers " + type.getName());
    }
    return type.cast(service);
  }

  @Override
  public void servlet(String pattern, Servlet servlet) {
    server.servlet(pattern, servlet);
  }

  @Override
  public void rest(String path, Object... resources) {
    server.servlet("/rest" + path + "/*", Rest.servlet(List.of(resources)));
  }

  @Override
  public Page page(String title, String... contexts) {
    return frames.page(title, contexts);
  }

  /** Every SQL statement of this host. */
  public QueryLog queries() {
    return database.queries();
  }

  public Scheduler scheduler() {
    return scheduler;
  }

  public Links links() {
    return links;
  }

  /** Identity in application links; stays when the host starts again. */
  public String serverId() {
    return settings.get("server.id").orElseThrow();
  }

  /** Exceptions that came out of servlets and event listeners. */
  public List<String> failures() {
    return Stream.concat(front.failures().stream(), events.failures().stream()).toList();
  }

  /** Stops in the order in which nobody misses what is gone; a second call does nothing. */
  @Override
  public void close() {
    if (closed.compareAndSet(false, true)) {
      try (database;
          plugin;
          scheduler;
          server) {
        front.close();
      }
    }
  }
}
