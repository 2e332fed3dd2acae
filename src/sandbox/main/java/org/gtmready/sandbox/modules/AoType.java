package org.gtmready.sandbox.modules;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.ArrayList;
import java.util.List;
import net.java.ao.RawEntity;
import org.gtmready.sandbox.plugin.ModuleElement;
import org.gtmready.sandbox.plugin.Plugin;
import org.gtmready.sandbox.store.ActiveObjectsFactory;
import org.gtmready.sandbox.store.Database;
import org.osgi.framework.Bundle;
import org.osgi.framework.ServiceFactory;
import org.osgi.framework.ServiceRegistration;

/** {@code ao}: makes the plugin's tables, and gives each plugin its own ActiveObjects. */
final class AoType implements ModuleType {

  private final Database database;
  private ActiveObjects activeObjects;

  AoType(Database database) {
    this.database = database;
  }

  @Override
  public void enable(ModuleElement element, ModuleContext context) {
    if (activeObjects != null) {
      throw new IllegalStateException("A plugin may have one <ao>");
    }
    if (element.child("upgradeTask").isPresent()) {
      throw new IllegalStateException(element + ": upgrade tasks are not modelled");
    }
    List<Class<? extends RawEntity<?>>> entities = new ArrayList<>();
    element.children("entity").forEach(it -> entities.add(entity(context.plugin(), it.text())));
    String namespace = element.attribute("namespace", context.plugin().key());
    ClassLoader before = Thread.currentThread().getContextClassLoader();
    Thread.currentThread().setContextClassLoader(context.plugin().classLoader());
    try {
      activeObjects = ActiveObjectsFactory.create(database, namespace, entities);
    } finally {
      Thread.currentThread().setContextClassLoader(before);
    }
  }

  @SuppressWarnings("unchecked") // isAssignableFrom checks what the cast says
  private static Class<? extends RawEntity<?>> entity(Plugin plugin, String className) {
    Class<?> type = plugin.load(className);
    if (!type.isInterface() || !RawEntity.class.isAssignableFrom(type)) {
      throw new IllegalStateException(className + " is no entity interface");
    }
    return (Class<? extends RawEntity<?>>) type;
  }

  /** The OSGi service that plugins import; it refuses plugins without an {@code ao} module. */
  ServiceFactory<ActiveObjects> service() {
    return new ServiceFactory<>() {
      @Override
      public ActiveObjects getService(
          Bundle bundle, ServiceRegistration<ActiveObjects> registration) {
        if (activeObjects == null) {
          throw new IllegalStateException(bundle.getSymbolicName() + " has no <ao> module");
        }
        return activeObjects;
      }

      @Override
      public void ungetService(
          Bundle bundle, ServiceRegistration<ActiveObjects> registration, ActiveObjects service) {}
    };
  }
}
