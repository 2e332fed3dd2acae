package org.gtmready.sandbox.modules;

import org.gtmready.sandbox.plugin.ModuleElement;

/** Enables the modules of one kind of element in atlassian-plugin.xml. */
interface ModuleType {

  /**
   * Makes the module work.
   *
   * @throws RuntimeException when it cannot; then the plugin does not start
   */
  void enable(ModuleElement element, ModuleContext context);
}
