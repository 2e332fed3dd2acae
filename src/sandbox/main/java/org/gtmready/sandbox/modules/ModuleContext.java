package org.gtmready.sandbox.modules;

import jakarta.servlet.Servlet;
import java.util.List;
import java.util.function.BiConsumer;
import org.gtmready.sandbox.plugin.BeanContext;
import org.gtmready.sandbox.plugin.ModuleElement;
import org.gtmready.sandbox.plugin.Plugin;
import org.gtmready.sandbox.services.Texts;

/**
 * What a module type needs to enable a module.
 *
 * @param beans the plugin's Spring context; null for modules that come before it
 * @param servlets mounts a servlet under patterns
 */
record ModuleContext(
    Plugin plugin,
    BeanContext beans,
    Texts texts,
    VelocityTemplates templates,
    EnabledModules modules,
    BiConsumer<Servlet, List<String>> servlets) {

  /** {@code plugin:module}. */
  String completeKey(ModuleElement element) {
    return plugin.key() + ":" + element.key();
  }

  /** Text of the {@code label} child; its key, or its content, is required. */
  String labelKey(ModuleElement element) {
    ModuleElement label = element.child("label").orElseThrow(() -> missing(element, "label"));
    return label.attribute("key", label.text());
  }

  static IllegalStateException missing(ModuleElement element, String child) {
    return new IllegalStateException(element + " has no <" + child + ">");
  }
}
