package org.gtmready.sandbox.modules;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.velocity.runtime.RuntimeServices;
import org.apache.velocity.util.RuntimeServicesAware;
import org.apache.velocity.util.introspection.Info;
import org.apache.velocity.util.introspection.UberspectImpl;
import org.apache.velocity.util.introspection.VelMethod;
import org.apache.velocity.util.introspection.VelPropertyGet;
import org.gtmready.sandbox.plugin.Plugin;

/** Refuses, loudly, calls on a plugin's own objects that its allowlist does not name. */
public final class AllowlistUberspect extends UberspectImpl implements RuntimeServicesAware {

  private Rules rules;

  /**
   * What is allowed.
   *
   * @param allowed as {@code Type#method(Types)}
   */
  record Rules(Plugin plugin, Set<String> allowed) {}

  @Override
  public void setRuntimeServices(RuntimeServices services) {
    rules = (Rules) services.getApplicationAttribute(AllowlistUberspect.class.getName());
  }

  @Override
  public VelMethod getMethod(Object target, String name, Object[] args, Info info)
      throws Exception {
    if (target != null && rules.plugin().owns(target.getClass())) {
      Method method = introspector.getMethod(target.getClass(), name, args);
      if (method != null) {
        check(method);
      }
    }
    return super.getMethod(target, name, args, info);
  }

  @Override
  public VelPropertyGet getPropertyGet(Object target, String name, Info info) throws Exception {
    VelPropertyGet getter = super.getPropertyGet(target, name, info);
    if (getter != null && target != null && rules.plugin().owns(target.getClass())) {
      check(target.getClass().getMethod(getter.getMethodName()));
    }
    return getter;
  }

  private void check(Method method) {
    String signature =
        method.getDeclaringClass().getName()
            + "#"
            + method.getName()
            + Arrays.stream(method.getParameterTypes())
                .map(Class::getName)
                .collect(Collectors.joining(",", "(", ")"));
    if (!rules.allowed().contains(signature)) {
      throw new IllegalStateException(
          "Velocity may not call " + signature + ": it is in no <velocity-allowlist>");
    }
  }
}
