package org.gtmready.sandbox.modules;

import jakarta.ws.rs.Path;
import jakarta.ws.rs.ext.Provider;
import java.util.ArrayList;
import java.util.List;
import org.gtmready.sandbox.plugin.ModuleElement;

/** {@code rest}: the {@code @Path} and {@code @Provider} beans of the packages that it names. */
final class RestType implements ModuleType {

  @Override
  public void enable(ModuleElement element, ModuleContext context) {
    List<String> packages = element.children("package").stream().map(ModuleElement::text).toList();
    List<Object> found = new ArrayList<>();
    for (String name : packages.isEmpty() ? List.of("") : packages) {
      for (String className : context.plugin().classesBelow(name)) {
        Class<?> type = context.plugin().load(className);
        if (type.isAnnotationPresent(Path.class)) {
          found.add(context.beans().bean(type));
        } else if (type.isAnnotationPresent(Provider.class)) {
          found.add(context.beans().create(className));
        }
      }
    }
    if (found.isEmpty()) {
      throw new IllegalStateException(element + " finds no resource in " + packages);
    }
    found.add(new RestSecurity());
    String path = "/rest" + element.required("path");
    context
        .servlets()
        .accept(
            Rest.servlet(found),
            List.of(path + "/" + element.required("version") + "/*", path + "/latest/*"));
  }
}
