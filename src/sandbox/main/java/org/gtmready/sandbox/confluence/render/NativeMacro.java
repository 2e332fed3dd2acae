package org.gtmready.sandbox.confluence.render;

import com.atlassian.confluence.macro.Macro;
import java.util.List;
import java.util.function.Function;
import org.gtmready.sandbox.modules.MacroModule;

/** A macro that Confluence itself brings. */
record NativeMacro(
    String name,
    String label,
    String description,
    Macro.BodyType bodyType,
    List<MacroModule.Parameter> parameters,
    Function<MacroCall, String> html) {

  static MacroModule.Parameter text(String name, String label) {
    return new MacroModule.Parameter(name, "string", label, "", false, false, "", List.of());
  }

  static MacroModule.Parameter choice(String name, String label, String... values) {
    return new MacroModule.Parameter(
        name, "enum", label, "", false, false, values[0], List.of(values));
  }
}
