package org.gtmready.sandbox.modules;

import com.atlassian.confluence.macro.Macro;
import java.util.List;

/** A macro that the plugin adds to Confluence. */
public interface MacroModule {

  /** Name in storage format. */
  String name();

  /** Title in the macro browser, in the language of the current user. */
  String label();

  /** Text in the macro browser, in the language of the current user. */
  String description();

  List<String> categories();

  List<Parameter> parameters();

  /** The plugin's macro; the same object each time. */
  Macro macro();

  /**
   * A parameter as the macro browser shows it.
   *
   * @param name name in storage format, empty for the default parameter
   * @param type such as {@code string}, {@code enum}, {@code boolean}
   * @param label text in the language of the current user
   * @param description text in the language of the current user, may be empty
   * @param defaultValue may be empty
   * @param values choices of an {@code enum}
   */
  record Parameter(
      String name,
      String type,
      String label,
      String description,
      boolean required,
      boolean multiple,
      String defaultValue,
      List<String> values) {}
}
