package org.gtmready.sandbox.modules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.gtmready.sandbox.plugin.BeanContext;

/** Everything that the plugin has enabled in one product. */
public final class EnabledModules implements PluginModules {

  private final List<Placed<WebPanel>> panels = new ArrayList<>();
  private final List<Placed<WebItem>> items = new ArrayList<>();
  private final List<Placed<WebSection>> sections = new ArrayList<>();
  private final List<Placed<Supplier<IssueTab>>> tabs = new ArrayList<>();
  private final List<MacroModule> macros = new ArrayList<>();
  private final List<WorkflowValidatorModule> validators = new ArrayList<>();
  private final List<String> enabled = new ArrayList<>();
  private final WebResources webResources;
  private BeanContext beans;
  private Decorator decorator =
      (name, title, body) -> {
        throw new IllegalStateException("No decorator frames " + name);
      };

  EnabledModules(WebResources webResources) {
    this.webResources = webResources;
  }

  /** A fragment at a place; light ones come first. */
  private record Placed<T>(String place, int weight, T fragment) {}

  void started(BeanContext context) {
    beans = context;
  }

  void enabled(String key) {
    enabled.add(key);
  }

  void add(String location, int weight, WebPanel panel) {
    panels.add(new Placed<>(location, weight, panel));
  }

  void add(String section, int weight, WebItem item) {
    items.add(new Placed<>(section, weight, item));
  }

  void add(String location, int weight, WebSection section) {
    sections.add(new Placed<>(location, weight, section));
  }

  void add(int order, Supplier<IssueTab> tab) {
    tabs.add(new Placed<>("", order, tab));
  }

  void add(MacroModule macro) {
    if (macro(macro.name()).isPresent()) {
      throw new IllegalStateException("Two macros are called '" + macro.name() + "'");
    }
    macros.add(macro);
  }

  void add(WorkflowValidatorModule validator) {
    validators.add(validator);
  }

  @Override
  public void decorateWith(Decorator frames) {
    decorator = frames;
  }

  Decorator decorator() {
    return decorator;
  }

  WebResources webResources() {
    return webResources;
  }

  /** Complete keys of all enabled modules, in the order of the descriptor. */
  public List<String> keys() {
    return List.copyOf(enabled);
  }

  @Override
  public List<WebPanel> webPanels(String location) {
    return at(location, panels);
  }

  @Override
  public List<WebItem> webItems(String section) {
    return at(section, items);
  }

  @Override
  public List<WebSection> webSections(String location) {
    return at(location, sections);
  }

  @Override
  public List<IssueTab> issueTabs() {
    return at("", tabs).stream().map(Supplier::get).toList();
  }

  private static <T> List<T> at(String place, List<Placed<T>> all) {
    return all.stream()
        .filter(placed -> placed.place().equals(place))
        .sorted(Comparator.comparingInt(Placed::weight))
        .map(Placed::fragment)
        .toList();
  }

  @Override
  public Optional<MacroModule> macro(String name) {
    return macros.stream().filter(macro -> macro.name().equals(name)).findFirst();
  }

  @Override
  public List<WorkflowValidatorModule> workflowValidators() {
    return List.copyOf(validators);
  }

  @Override
  public Object createBean(String className) {
    if (beans == null) {
      throw new IllegalStateException("No plugin has started");
    }
    return beans.create(className);
  }

  @Override
  public String resourceTags(Collection<String> contexts, Collection<String> keys) {
    return webResources.tags(contexts, keys);
  }
}
