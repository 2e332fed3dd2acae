package org.gtmready.sandbox.modules;

import com.atlassian.plugin.web.ContextProvider;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import org.gtmready.sandbox.plugin.ModuleElement;
import org.gtmready.sandbox.services.Texts;

/** {@code web-panel} with a Velocity or static view. */
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
    View rendered =
        switch (view.required("type")) {
          case "velocity" -> velocity(view.required("location"), context);
          case "static" -> fixed(view.required("location"), context);
          default -> throw new IllegalStateException(element + ": unknown type of view");
        };
    Panel panel =
        new Panel(
            context.completeKey(element),
            context.labelKey(element),
            context.texts(),
            Conditions.of(element, context),
            Fragments.provider(element, context),
            rendered);
    context.modules().add(element.required("location"), Fragments.weight(element), panel);
  }

  /** How the panel's HTML is made. */
  private interface View {
    String render(Map<String, Object> context);
  }

  private static View velocity(String location, ModuleContext context) {
    context.templates().parse(location);
    return values -> context.templates().render(location, values);
  }

  private static View fixed(String location, ModuleContext context) {
    byte[] bytes =
        context
            .plugin()
            .file(location)
            .orElseThrow(() -> new IllegalStateException("No file " + location));
    return values -> new String(bytes, StandardCharsets.UTF_8);
  }

  /** An enabled panel. */
  private record Panel(
      String key,
      String labelKey,
      Texts texts,
      Predicate<Map<String, Object>> conditions,
      ContextProvider provider,
      View view)
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
      return view.render(values);
    }
  }
}
