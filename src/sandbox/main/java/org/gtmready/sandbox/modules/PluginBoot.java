package org.gtmready.sandbox.modules;

import com.atlassian.activeobjects.external.ActiveObjects;
import jakarta.servlet.Servlet;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.gtmready.sandbox.plugin.BeanContext;
import org.gtmready.sandbox.plugin.Felix;
import org.gtmready.sandbox.plugin.ModuleElement;
import org.gtmready.sandbox.plugin.Plugin;
import org.gtmready.sandbox.plugin.PluginException;
import org.gtmready.sandbox.services.Texts;
import org.gtmready.sandbox.store.Database;

/** Starts a plugin in one product: all of its modules are enabled, or it fails with the reason. */
public final class PluginBoot implements AutoCloseable {

  private static final Set<String> BEFORE_BEANS = Set.of("ao", "velocity-allowlist");

  private final Felix felix;
  private final EnabledModules modules;
  private final Texts texts;
  private BeanContext beans;

  /**
   * A framework without a plugin.
   *
   * @param contextPath such as {@code /jira}
   */
  public PluginBoot(String product, String contextPath, Texts texts) {
    this.felix = Felix.start(product);
    this.texts = texts;
    this.modules = new EnabledModules(new WebResources(contextPath, texts::locale));
  }

  /** Modules of the plugin; empty until it started. */
  public EnabledModules modules() {
    return modules;
  }

  /** Offers a service to plugins. */
  public <T> void offer(Class<T> type, T service) {
    felix.context().registerService(type, service, null);
  }

  /**
   * Installs the jar and enables what it declares for this product.
   *
   * @param servlets mounts a servlet under patterns
   * @throws PluginException with the reason when anything is missing
   */
  public void start(
      Path jar, String product, Database database, BiConsumer<Servlet, List<String>> servlets) {
    AoType ao = new AoType(database);
    felix.context().registerService(ActiveObjects.class, ao.service(), null);
    Plugin plugin = Plugin.install(felix, jar, product);
    Map<String, ModuleType> types = types(product, ao);
    List<String> unknown =
        plugin.descriptor().modules().stream()
            .filter(element -> !types.containsKey(element.type()))
            .map(ModuleElement::toString)
            .toList();
    if (!unknown.isEmpty()) {
      throw new PluginException("The sandbox's " + product + " knows no such modules: " + unknown);
    }
    addTexts(plugin);
    modules.webResources().version(plugin.version());
    VelocityTemplates templates = new VelocityTemplates(plugin);
    enable(types, true, new ModuleContext(plugin, null, texts, templates, modules, servlets));
    beans = BeanContext.start(plugin, product);
    modules.started(beans);
    servlets.accept(new DownloadServlet(plugin, texts), List.of("/download/resources/*"));
    enable(types, false, new ModuleContext(plugin, beans, texts, templates, modules, servlets));
    modules.webResources().verify();
  }

  /** Tells exported LifecycleAware beans that the host is up. */
  public void hostStarted() {
    beans.lifecycleAware().forEach(bean -> bean.onStart());
  }

  private void addTexts(Plugin plugin) {
    plugin.descriptor().resources().stream()
        .filter(resource -> resource.attribute("type").equals("i18n"))
        .forEach(resource -> texts.add(resource.required("location"), plugin::file));
  }

  private void enable(Map<String, ModuleType> types, boolean before, ModuleContext context) {
    ClassLoader loader = Thread.currentThread().getContextClassLoader();
    Thread.currentThread().setContextClassLoader(context.plugin().classLoader());
    try {
      for (ModuleElement element : context.plugin().descriptor().modules()) {
        if (BEFORE_BEANS.contains(element.type()) == before) {
          enable(types.get(element.type()), element, context);
        }
      }
    } finally {
      Thread.currentThread().setContextClassLoader(loader);
    }
  }

  private void enable(ModuleType type, ModuleElement element, ModuleContext context) {
    try {
      type.enable(element, context);
      modules.enabled(context.completeKey(element));
    } catch (RuntimeException | LinkageError e) {
      throw new PluginException("Module " + element + " cannot be enabled: " + e.getMessage(), e);
    }
  }

  private static Map<String, ModuleType> types(String product, AoType ao) {
    Map<String, ModuleType> types = new HashMap<>();
    types.put("ao", ao);
    types.put("velocity-allowlist", new VelocityAllowlistType());
    types.put("web-panel", new WebPanelType());
    types.put("web-item", new WebItemType());
    types.put("web-section", new WebSectionType());
    types.put("web-resource", new WebResourceType());
    types.put("rest", new RestType());
    types.put("rest-migration", (element, context) -> {}); // REST v2 is all there is
    types.put("servlet", new ServletType());
    switch (product) {
      case "jira" -> {
        types.put("workflow-validator", new WorkflowValidatorType());
        types.put("issue-tabpanel", new IssueTabType());
      }
      case "confluence" -> types.put("xhtml-macro", new MacroType());
      default -> throw new IllegalArgumentException("Unknown product " + product);
    }
    return types;
  }

  @Override
  public void close() {
    if (beans != null) {
      try {
        beans.lifecycleAware().forEach(bean -> bean.onStop());
      } finally {
        beans.close();
      }
    }
    felix.close();
  }
}
