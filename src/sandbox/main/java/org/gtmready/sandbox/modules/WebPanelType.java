package org.gtmready.sandbox.modules;

import com.atlassian.plugin.web.ContextProvider;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import org.gtmready.sandbox.plugin.ModuleElement;
import org.gtmready.sandbox.services.Texts;

/** {@code web-panel} with a Velocity view. */
final class WebPanelType implements ModuleType {

  @Override
  public void enable(ModuleElement element, ModuleContext context) {
    if (!element.attribute("class").isEmpty()) {
      throw new IllegalStateException(element + ": panels by class are not modelled; use a view");
    }
    ModuleElement view =
        element.children("resource").stream()
            .filter(it -> it.attribute("name").equals("view"))
            .findFirst()
            .orElseThrow(() -> ModuleContext.missing(element, "resource name=\"view\""));
    if (!view.required("type").equals("velocity")) {
      throw new IllegalStateException(element + ": only views in Velocity are modelled");
    }
    String location = view.required("location");
    context.templates().parse(location);
    Panel panel =
        new Panel(
            context.completeKey(element),
            context.labelKey(element),
            context.texts(),
            Conditions.of(element, context),
            Fragments.provider(element, context),
            values -> context.templates().render(location, values));
    context.modules().add(element.required("location"), Fragments.weight(element), panel);
  }

  /** An enabled panel. */
  private record Panel(
      String key,
      String labelKey,
      Texts texts,
      Predicate<Map<String, Object>> conditions,
      ContextProvider provider,
      Function<Map<String, Object>, String> view)
      implements WebPanel {

    @Override
    public String label() {
      return texts.getText(labelKey);
    }

    @Override
    public boolean isShown(Map<String, Object> context) {
      return conditions.test(new HashMap<>(context));
    }

    @Override
    public String render(Map<String, Object> context) {
      Map<String, Object> values = new HashMap<>(context);
      values.put("i18n", texts);
      values.putAll(provider.getContextMap(new HashMap<>(context)));
      return view.apply(values);
    }
  }
}
