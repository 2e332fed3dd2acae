package org.gtmready.sandbox.modules;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import org.gtmready.sandbox.plugin.ModuleElement;
import org.gtmready.sandbox.services.Texts;

/** {@code web-section}. */
final class WebSectionType implements ModuleType {

  @Override
  public void enable(ModuleElement element, ModuleContext context) {
    Section section =
        new Section(
            element.key(),
            context.labelKey(element),
            context.texts(),
            Conditions.of(element, context));
    context.modules().add(element.required("location"), Fragments.weight(element), section);
  }

  /** An enabled section. */
  private record Section(
      String key, String labelKey, Texts texts, Predicate<Map<String, Object>> conditions)
      implements WebSection {

    @Override
    public String label() {
      return texts.getText(labelKey);
    }

    @Override
    public boolean isShown(Map<String, Object> context) {
      return conditions.test(new HashMap<>(context));
    }
  }
}
