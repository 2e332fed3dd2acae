package org.gtmready.sandbox.modules;

import com.atlassian.confluence.macro.Macro;
import org.gtmready.sandbox.plugin.ModuleElement;

/** {@code xhtml-macro}; what only a macro browser would show of it is not looked at. */
final class MacroType implements ModuleType {

  @Override
  public void enable(ModuleElement element, ModuleContext context) {
    Macro macro = (Macro) context.beans().create(element.required("class"));
    if (macro.getBodyType() == null || macro.getOutputType() == null) {
      throw new IllegalStateException(element + " has no body type or no output type");
    }
    context.modules().add(new MacroModule(element.required("name"), macro));
  }
}
