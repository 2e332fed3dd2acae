package org.gtmready.sandbox.confluence.render;

import com.atlassian.confluence.macro.Macro;
import java.util.List;
import org.gtmready.sandbox.modules.MacroModule;

/**
 * A macro as the macro browser lists it.
 *
 * @param fromPlugin false for a macro of Confluence itself
 */
public record MacroEntry(
    String name,
    String label,
    String description,
    Macro.BodyType bodyType,
    List<MacroModule.Parameter> parameters,
    boolean fromPlugin) {}
