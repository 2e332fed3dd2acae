package org.gtmready.sandbox.modules;

import com.atlassian.plugin.web.Condition;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.gtmready.sandbox.plugin.ModuleElement;

/** The {@code condition} and {@code conditions} children of a web fragment. */
final class Conditions {

  private Conditions() {}

  /** All conditions of an element; those side by side must all hold. */
  static Predicate<Map<String, Object>> of(ModuleElement element, ModuleContext context) {
    return all(element.children(), context, true);
  }

  private static Predicate<Map<String, Object>> all(
      List<ModuleElement> children, ModuleContext context, boolean and) {
    List<Predicate<Map<String, Object>>> found =
        children.stream()
            .filter(child -> child.type().equals("condition") || child.type().equals("conditions"))
            .map(child -> one(child, context))
            .toList();
    if (found.isEmpty()) {
      return fragment -> true;
    }
    return fragment ->
        and
            ? found.stream().allMatch(it -> it.test(fragment))
            : found.stream().anyMatch(it -> it.test(fragment));
  }

  private static Predicate<Map<String, Object>> one(ModuleElement element, ModuleContext context) {
    if (element.type().equals("conditions")) {
      return all(element.children(), context, !element.attribute("type").equalsIgnoreCase("or"));
    }
    Condition condition = (Condition) context.beans().create(element.required("class"));
    condition.init(element.params());
    boolean invert = Boolean.parseBoolean(element.attribute("invert"));
    return fragment -> condition.shouldDisplay(fragment) != invert;
  }
}
