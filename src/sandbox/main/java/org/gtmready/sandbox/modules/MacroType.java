package org.gtmready.sandbox.modules;

import com.atlassian.confluence.macro.Macro;
import java.util.List;
import org.gtmready.sandbox.plugin.ModuleElement;
import org.gtmready.sandbox.services.Texts;

/** {@code xhtml-macro}; its texts have the keys that Confluence gives them. */
final class MacroType implements ModuleType {

  @Override
  public void enable(ModuleElement element, ModuleContext context) {
    String name = element.required("name");
    Macro macro = (Macro) context.beans().create(element.required("class"));
    if (macro.getBodyType() == null || macro.getOutputType() == null) {
      throw new IllegalStateException(element + " has no body type or no output type");
    }
    String prefix = context.plugin().key() + "." + name;
    context.modules().add(new Enabled(name, prefix, element, macro, context.texts()));
  }

  /** An enabled macro. */
  private record Enabled(
      String name, String prefix, ModuleElement element, Macro macro, Texts texts)
      implements MacroModule {

    @Override
    public String label() {
      return textOr(prefix + ".label", name);
    }

    @Override
    public String description() {
      String key = element.child("description").map(it -> it.attribute("key")).orElse("");
      return textOr(prefix + ".desc", key.isEmpty() ? "" : texts.getText(key));
    }

    @Override
    public List<String> categories() {
      return element.children("category").stream().map(it -> it.required("name")).toList();
    }

    @Override
    public List<Parameter> parameters() {
      return element
          .child("parameters")
          .map(it -> it.children("parameter"))
          .orElse(List.of())
          .stream()
          .map(this::parameter)
          .toList();
    }

    private Parameter parameter(ModuleElement it) {
      String param = it.attribute("name");
      String key = prefix + ".param." + param;
      return new Parameter(
          param,
          it.required("type"),
          textOr(key + ".label", param),
          textOr(key + ".desc", ""),
          Boolean.parseBoolean(it.attribute("required")),
          Boolean.parseBoolean(it.attribute("multiple")),
          it.attribute("default"),
          it.children("value").stream().map(value -> value.required("name")).toList());
    }

    private String textOr(String key, String otherwise) {
      String text = texts.getText(key);
      return text.equals(key) ? otherwise : text;
    }
  }
}
