package org.gtmready.sandbox.modules;

import com.atlassian.plugin.web.ContextProvider;
import java.util.Map;
import org.gtmready.sandbox.plugin.ModuleElement;

/** What panels, items and sections have in common. */
final class Fragments {

  private Fragments() {}

  /** Weight by which fragments at a place are sorted; 1000 when none is given. */
  static int weight(ModuleElement element) {
    return Integer.parseInt(element.attribute("weight", "1000"));
  }

  /** The element's context provider, or one that adds nothing. */
  static ContextProvider provider(ModuleElement element, ModuleContext context) {
    return element
        .child("context-provider")
        .map(
            child -> {
              ContextProvider made =
                  (ContextProvider) context.beans().create(child.required("class"));
              made.init(child.params());
              return made;
            })
        .orElseGet(Nothing::new);
  }

  /** Adds nothing to the context. */
  private static final class Nothing implements ContextProvider {

    @Override
    public void init(Map<String, String> params) {}

    @Override
    public Map<String, Object> getContextMap(Map<String, Object> context) {
      return Map.of();
    }
  }
}
