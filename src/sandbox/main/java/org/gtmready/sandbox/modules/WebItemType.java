package org.gtmready.sandbox.modules;

import com.atlassian.plugin.web.ContextProvider;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import org.gtmready.sandbox.plugin.ModuleElement;

/** {@code web-item}; its link is a Velocity template. */
final class WebItemType implements ModuleType {

  @Override
  public void enable(ModuleElement element, ModuleContext context) {
    ModuleElement link =
        element.child("link").orElseThrow(() -> ModuleContext.missing(element, "link"));
    Item item =
        new Item(
            context.completeKey(element),
            context.labelKey(element),
            link.text(),
            context,
            Conditions.of(element, context),
            Fragments.provider(element, context));
    context.modules().add(element.required("section"), Fragments.weight(element), item);
  }

  /** An enabled item. */
  private record Item(
      String key,
      String labelKey,
      String linkTemplate,
      ModuleContext module,
      Predicate<Map<String, Object>> conditions,
      ContextProvider provider)
      implements WebItem {

    @Override
    public String label() {
      return module.texts().getText(labelKey);
    }

    @Override
    public boolean isShown(Map<String, Object> context) {
      return conditions.test(new HashMap<>(context));
    }

    @Override
    public String link(Map<String, Object> context) {
      Map<String, Object> values = new HashMap<>(context);
      values.putAll(provider.getContextMap(new HashMap<>(context)));
      return module.templates().renderText(key, linkTemplate, values);
    }
  }
}
