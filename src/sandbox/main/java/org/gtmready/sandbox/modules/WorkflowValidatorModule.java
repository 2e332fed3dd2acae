package org.gtmready.sandbox.modules;

import com.opensymphony.workflow.loader.AbstractDescriptor;
import java.util.Map;

/** A rule that the plugin adds to the workflow designer. */
public interface WorkflowValidatorModule {

  /** Complete key, {@code plugin:module}. */
  String key();

  /** Name in the language of the current user. */
  String name();

  /** Text in the language of the current user, may be empty. */
  String description();

  /** Class that the workflow engine runs; make it by {@link PluginModules#createBean}. */
  String validatorClass();

  /** Empty form for a new rule: HTML of its fields, without the form element. */
  String renderInput();

  /** Filled form of an existing rule. */
  String renderEdit(AbstractDescriptor descriptor);

  /** The rule in words, HTML. */
  String renderView(AbstractDescriptor descriptor);

  /**
   * Arguments for the workflow descriptor from what was posted.
   *
   * @param form as the factory expects it: each value a {@code String[]}
   */
  Map<String, ?> descriptorParams(Map<String, Object> form);
}
