package org.gtmready.sandbox.confluence.render;

import com.atlassian.confluence.macro.Macro;
import java.util.function.Function;

/** A macro that Confluence itself brings. */
record NativeMacro(String name, Macro.BodyType bodyType, Function<MacroCall, String> html) {}
