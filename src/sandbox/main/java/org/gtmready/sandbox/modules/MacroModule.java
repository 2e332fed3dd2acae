package org.gtmready.sandbox.modules;

import com.atlassian.confluence.macro.Macro;

/**
 * A macro that the plugin adds to Confluence.
 *
 * @param name in storage format
 * @param macro the plugin's macro; the same object each time
 */
public record MacroModule(String name, Macro macro) {}
