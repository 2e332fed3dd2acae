package org.gtmready.sandbox.plugin;

import com.atlassian.sal.api.lifecycle.LifecycleAware;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;
import org.springframework.beans.BeansException;
import org.springframework.beans.factory.annotation.AnnotatedGenericBeanDefinition;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.context.annotation.AnnotationBeanNameGenerator;
import org.springframework.context.annotation.AnnotationConfigUtils;
import org.springframework.context.support.GenericApplicationContext;

/** The plugin's Spring context, made from the index files as Atlassian's scanner makes it. */
public final class BeanContext implements AutoCloseable {

  private final Plugin plugin;
  private final ScannerIndex index;
  private final GenericApplicationContext context = new GenericApplicationContext();
  private final Map<String, Object> exported = new HashMap<>();

  private BeanContext(Plugin plugin, String product) {
    this.plugin = plugin;
    this.index = new ScannerIndex(plugin, product);
  }

  /**
   * Makes every bean.
   *
   * @throws PluginException when an import is not offered or a bean cannot be made
   */
  public static BeanContext start(Plugin plugin, String product) {
    BeanContext beans = new BeanContext(plugin, product);
    ClassLoader before = Thread.currentThread().getContextClassLoader();
    Thread.currentThread().setContextClassLoader(plugin.classLoader());
    try {
      beans.refresh();
      return beans;
    } catch (BeansException | IllegalStateException | LinkageError e) {
      beans.close();
      throw new PluginException("The Spring context does not start: " + rootMessage(e), e);
    } catch (PluginException e) {
      beans.close();
      throw e;
    } finally {
      Thread.currentThread().setContextClassLoader(before);
    }
  }

  private static String rootMessage(Throwable e) {
    Throwable root = e;
    while (root.getCause() != null && root.getCause() != root) {
      root = root.getCause();
    }
    return root == e ? String.valueOf(e.getMessage()) : e.getMessage() + " [" + root + "]";
  }

  private void refresh() {
    context.setClassLoader(plugin.classLoader());
    DefaultListableBeanFactory factory = context.getDefaultListableBeanFactory();
    factory.setAllowBeanDefinitionOverriding(false);
    AnnotationConfigUtils.registerAnnotationConfigProcessors(context);
    factory.registerSingleton("bundleContext", plugin.bundle().getBundleContext());
    List<String> missing = new ArrayList<>();
    for (ScannerIndex.Entry entry : index.imports()) {
      Class<?> type = plugin.load(entry.className());
      Object service = service(type);
      if (service == null) {
        missing.add(type.getName());
      } else {
        if (factory.containsSingleton(entry.beanName())) {
          throw new PluginException("Two imports are both called '" + entry.beanName() + "'");
        }
        factory.registerSingleton(
            entry.beanName(), type.isInterface() ? proxy(type, service) : service);
      }
    }
    if (!missing.isEmpty()) {
      throw new PluginException("Nobody offers the imported services " + missing);
    }
    for (ScannerIndex.Entry entry : index.components()) {
      AnnotatedGenericBeanDefinition definition =
          new AnnotatedGenericBeanDefinition(plugin.load(entry.className()));
      definition.setAutowireMode(AutowireCapableBeanFactory.AUTOWIRE_CONSTRUCTOR);
      AnnotationConfigUtils.processCommonDefinitionAnnotations(definition);
      String name =
          entry.beanName().isEmpty()
              ? AnnotationBeanNameGenerator.INSTANCE.generateBeanName(definition, context)
              : entry.beanName();
      context.registerBeanDefinition(name, definition);
    }
    context.refresh();
    export();
  }

  /** Registers exports as services; only an exported LifecycleAware is called by the products. */
  private void export() {
    BundleContext bundleContext = plugin.bundle().getBundleContext();
    for (ScannerIndex.Export export : index.exports()) {
      // One file serves both products; as with Atlassian's scanner, only beans that exist count.
      for (Object bean : context.getBeansOfType(plugin.load(export.className())).values()) {
        bundleContext.registerService(export.interfaces().toArray(new String[0]), bean, null);
        exported.put(export.className(), bean);
      }
    }
    for (LifecycleAware bean : context.getBeansOfType(LifecycleAware.class).values()) {
      if (!exported.containsValue(bean)) {
        throw new PluginException(
            bean.getClass().getName()
                + " is LifecycleAware but not exported as a service: the products would never call it");
      }
    }
  }

  private Object service(Class<?> type) {
    BundleContext bundleContext = plugin.bundle().getBundleContext();
    ServiceReference<?> reference = bundleContext.getServiceReference(type);
    return reference == null ? null : bundleContext.getService(reference);
  }

  /** As in the products: a plugin holds a proxy that has the imported interface only. */
  private static Object proxy(Class<?> type, Object service) {
    return Proxy.newProxyInstance(
        type.getClassLoader(),
        new Class<?>[] {type},
        (proxy, method, args) -> {
          try {
            return switch (method.getName()) {
              case "equals" -> proxy == args[0];
              case "hashCode" -> System.identityHashCode(proxy);
              default -> method.invoke(service, args);
            };
          } catch (InvocationTargetException e) {
            throw e.getCause();
          }
        });
  }

  /**
   * A new object of a class that the descriptor names, its constructor filled from the context.
   *
   * @throws PluginException when it cannot be made
   */
  public Object create(String className) {
    Class<?> type = plugin.load(className);
    try {
      return context.getAutowireCapableBeanFactory().createBean(type);
    } catch (BeansException | LinkageError e) {
      throw new PluginException("Cannot make a " + className + ": " + rootMessage(e), e);
    }
  }

  /** The bean of a class, when the plugin has exactly one. */
  public Object bean(Class<?> type) {
    try {
      return context.getBean(type);
    } catch (BeansException e) {
      throw new PluginException("No bean of " + type.getName() + ": " + rootMessage(e), e);
    }
  }

  public Collection<LifecycleAware> lifecycleAware() {
    return context.getBeansOfType(LifecycleAware.class).values();
  }

  @Override
  public void close() {
    context.close();
  }
}
