package org.gtmready.sandbox.confluence.render;

import com.atlassian.confluence.macro.Macro;
import com.atlassian.confluence.macro.MacroExecutionException;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.gtmready.sandbox.modules.PluginModules;

/** All macros: Confluence's own, and those that the plugin brings. */
public final class MacroCatalog {

  private final Map<String, NativeMacro> own = new TreeMap<>();
  private final Supplier<PluginModules> modules;

  public MacroCatalog(Site site, Supplier<PluginModules> modules) {
    this.modules = modules;
    Panels.macros().forEach(macro -> own.put(macro.name(), macro));
    new Parts(site).macros().forEach(macro -> own.put(macro.name(), macro));
  }

  /** Empty when there is no macro of the name. */
  Optional<Macro.BodyType> bodyType(String name) {
    NativeMacro mine = own.get(name);
    return mine != null
        ? Optional.of(mine.bodyType())
        : modules.get().macro(name).map(module -> module.macro().getBodyType());
  }

  /**
   * The macro's HTML.
   *
   * @throws MacroExecutionException when the macro cannot be rendered
   */
  String execute(MacroCall call) throws MacroExecutionException {
    NativeMacro mine = own.get(call.name());
    if (mine != null) {
      return mine.html().apply(call);
    }
    Macro macro = modules.get().macro(call.name()).orElseThrow().macro();
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    thread.setContextClassLoader(macro.getClass().getClassLoader());
    try {
      return macro.execute(call.parameters(), call.body(), call.rendering().context());
    } finally {
      thread.setContextClassLoader(before);
    }
  }
}
