package org.gtmready.sandbox.modules;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The modules of the plugin that are enabled in this product, by where they appear. */
public interface PluginModules {

  /** Web panels at a location such as {@code atl.jira.view.issue.right.context}, by weight. */
  List<WebPanel> webPanels(String location);

  /** Web items of a section such as {@code admin_plugins_menu/section}, by weight. */
  List<WebItem> webItems(String section);

  /** Web sections at a location such as {@code admin_plugins_menu}, by weight. */
  List<WebSection> webSections(String location);

  /** Tabs below issues, by order. */
  List<IssueTab> issueTabs();

  /** From now on pages of plugins that name a decorator are framed by this one. */
  void decorateWith(Decorator decorator);

  /** The macro that storage format names so. */
  Optional<MacroModule> macro(String name);

  List<WorkflowValidatorModule> workflowValidators();

  /**
   * A bean of the plugin's context, made by its constructor and not kept.
   *
   * @throws IllegalStateException when the class is unknown or cannot be made
   */
  Object createBean(String className);

  /**
   * Script and style tags of all web resources in these contexts, with dependencies first.
   *
   * @param contexts such as {@code atl.general}
   * @param keys complete keys ({@code plugin:module}) wanted besides
   */
  String resourceTags(Collection<String> contexts, Collection<String> keys);
}
