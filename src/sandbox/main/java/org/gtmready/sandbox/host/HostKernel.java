package org.gtmready.sandbox.host;

import com.atlassian.event.api.EventPublisher;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.sal.api.message.LocaleResolver;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import com.atlassian.sal.api.transaction.TransactionTemplate;
import com.atlassian.sal.api.user.UserManager;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import jakarta.servlet.Servlet;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.gtmready.sandbox.cluster.NodeCaches;
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
import org.gtmready.sandbox.services.StoredPluginSettings;
import org.gtmready.sandbox.services.Texts;
import org.gtmready.sandbox.services.Themes;

/** The middle of a host: what its product and its plugin are given. */
final class HostKernel implements ProductHost, AutoCloseable {

  private final Product product;
  private final SandboxOptions options;
  private final HostStore store;
  private final HostSite site;
  private final Users users;
  private final Map<Class<?>, Object> services = new HashMap<>();
  private final Events events = new Events();
  private final Locales locales;
  private final Themes themes;
  private final Texts texts;
  private final PluginBoot plugin;
  private final PageFrames frames;

  HostKernel(Product product, SandboxOptions options, Path home, HostStore store, HostSite site) {
    this.product = product;
    this.users = Users.demo(product.key());
    this.options = options;
    this.store = store;
    this.site = site;
    locales = new Locales(store.settings());
    texts = new Texts(locales);
    plugin = new PluginBoot(product.key(), contextPath(), texts);
    themes = new Themes(store.settings());
    frames =
        new PageFrames(
            product, contextPath(), locales, themes, plugin.modules(), options.aui() != null);
    offer(UserManager.class, new SalUsers(users, contextPath() + "/users/"));
    offer(I18nResolver.class, texts);
    offer(LocaleResolver.class, locales);
    offer(
        ApplicationProperties.class, new Application(this::baseUrl, product.name(), product.key()));
    offer(EventPublisher.class, events);
    offer(PageBuilderService.class, new PageResources());
    offer(TransactionTemplate.class, new OpenTransactions());
    offer(PluginSettingsFactory.class, new StoredPluginSettings(store.settings()));
  }

  PluginBoot plugin() {
    return plugin;
  }

  Locales locales() {
    return locales;
  }

  Themes themes() {
    return themes;
  }

  /** Exceptions that came out of event listeners. */
  List<String> failures() {
    return events.failures();
  }

  @Override
  public String key() {
    return product.key();
  }

  @Override
  public DataSource dataSource() {
    return store.database().host();
  }

  @Override
  public Users users() {
    return users;
  }

  @Override
  public Sessions sessions() {
    return site.sessions();
  }

  @Override
  public String baseUrl() {
    return store.baseUrl();
  }

  @Override
  public String contextPath() {
    return "/" + product.key();
  }

  @Override
  public NodeCaches caches() {
    return store.cluster();
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
    site.servlet(pattern, servlet);
  }

  @Override
  public void rest(String path, Object... resources) {
    site.servlet("/rest" + path + "/*", Rest.servlet(List.of(resources)));
  }

  @Override
  public Page page(String title, String... contexts) {
    return frames.page(title, contexts);
  }

  @Override
  public void close() {
    plugin.close();
  }
}
