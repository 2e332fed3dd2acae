package org.gtmready.sandbox.modules;

import java.util.List;
import java.util.regex.Pattern;
import org.gtmready.sandbox.plugin.ModuleElement;

/** {@code velocity-allowlist}: the methods of its own classes that a plugin's views may call. */
final class VelocityAllowlistType implements ModuleType {

  private static final Pattern SHAPE = Pattern.compile("[\\w.$]+#\\w+\\([\\w.$,\\[\\] ]*\\)");

  @Override
  public void enable(ModuleElement element, ModuleContext context) {
    List<String> methods = element.children("method").stream().map(ModuleElement::text).toList();
    for (String method : methods) {
      if (!SHAPE.matcher(method).matches()) {
        throw new IllegalStateException(element + ": '" + method + "' is not Type#method(Types)");
      }
      context.plugin().load(method.substring(0, method.indexOf('#')));
    }
    context.templates().allow(methods);
  }
}
