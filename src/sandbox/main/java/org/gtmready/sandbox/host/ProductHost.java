package org.gtmready.sandbox.host;

import com.atlassian.event.api.EventPublisher;
import com.atlassian.sal.api.message.I18nResolver;
import jakarta.servlet.Servlet;
import javax.sql.DataSource;
import org.gtmready.sandbox.cluster.NodeCaches;
import org.gtmready.sandbox.modules.PluginModules;
import org.gtmready.sandbox.pages.Page;

/** What the kernel gives a product to build its host with. */
public interface ProductHost {

  /** {@code jira} or {@code confluence}. */
  String key();

  /** Pool over the product's own database (H2 file) or schema (PostgreSQL). */
  DataSource dataSource();

  Users users();

  Sessions sessions();

  /**
   * Such as {@code http://localhost:2990/jira}, without a slash at the end; of several nodes the
   * first one's.
   */
  String baseUrl();

  /** Such as {@code /jira}. */
  String contextPath();

  /** Caches over the database, which other nodes may change. */
  NodeCaches caches();

  /** Demo data of this product and what both share. */
  DemoData demo();

  EventPublisher events();

  /** Texts of the plugin, in the locale of the current user when none is given. */
  I18nResolver i18n();

  /** Modules of the plugin; empty until it started. */
  PluginModules modules();

  /**
   * Offers a service to plugins; they import it by its interface.
   *
   * @return the service, for chaining
   */
  <T> T offer(Class<T> type, T service);

  /**
   * A service offered before.
   *
   * @throws IllegalStateException when nobody offered it
   */
  <T> T service(Class<T> type);

  /** Adds a servlet under the context path, such as {@code /browse/*}. */
  void servlet(String pattern, Servlet servlet);

  /** Adds JAX-RS resources under {@code /rest}, such as {@code /api/2}. */
  void rest(String path, Object... resources);

  /**
   * Frame of a page for the current request. Render web panels before the page itself, so that what
   * they require is in its head.
   *
   * @param title title of the page, plain text
   * @param contexts web-resource contexts, such as {@code jira.view.issue}
   */
  Page page(String title, String... contexts);
}
