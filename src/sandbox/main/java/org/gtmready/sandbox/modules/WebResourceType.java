package org.gtmready.sandbox.modules;

import java.util.List;
import org.gtmready.sandbox.plugin.ModuleElement;

/** {@code web-resource}; the transformer {@code jsI18n} is the one that is modelled. */
final class WebResourceType implements ModuleType {

  @Override
  public void enable(ModuleElement element, ModuleContext context) {
    if (element.child("data").isPresent()) {
      throw new IllegalStateException(element + ": <data> is not modelled");
    }
    for (ModuleElement transformation : element.children("transformation")) {
      for (ModuleElement transformer : transformation.children("transformer")) {
        if (!transformer.required("key").equals("jsI18n")) {
          throw new IllegalStateException(
              element + ": transformer " + transformer.attribute("key") + " is not modelled");
        }
      }
    }
    List<ModuleElement> downloads =
        element.children("resource").stream()
            .filter(it -> it.required("type").equals("download"))
            .toList();
    for (ModuleElement download : downloads) {
      String location = download.required("location");
      if (!download.required("name").endsWith("/") && context.plugin().file(location).isEmpty()) {
        throw new IllegalStateException(element + ": no file " + location);
      }
    }
    context
        .modules()
        .webResources()
        .add(
            new WebResource(
                context.completeKey(element),
                element.children("context").stream().map(ModuleElement::text).toList(),
                element.children("dependency").stream().map(ModuleElement::text).toList(),
                downloads.stream()
                    .map(it -> it.required("name"))
                    .filter(it -> !it.endsWith("/"))
                    .toList(),
                Conditions.of(element, context)));
  }

  /** True when scripts of this module get their texts at request time. */
  static boolean isTranslated(ModuleElement module) {
    return module.children("transformation").stream()
        .filter(it -> it.attribute("extension").equals("js"))
        .flatMap(it -> it.children("transformer").stream())
        .anyMatch(it -> it.attribute("key").equals("jsI18n"));
  }
}
