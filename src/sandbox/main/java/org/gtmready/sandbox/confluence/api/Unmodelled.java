package org.gtmready.sandbox.confluence.api;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import org.gtmready.sandbox.host.NotModelled;

/**
 * Lets a class stand in for a service of which it models a part: a call to any other method throws
 * and names the service, the method and where its documentation is.
 */
public final class Unmodelled {

  private static final String DOCS = "https://docs.atlassian.com/atlassian-confluence/10.2.0/";

  private Unmodelled() {}

  /** The stand-in; its modelled part has public methods of the same signatures. */
  public static <T> T except(Class<T> type, Object modelled) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (proxy, method, arguments) -> call(type, modelled, method, arguments)));
  }

  private static Object call(Class<?> type, Object modelled, Method method, Object[] arguments)
      throws Throwable {
    try {
      Method target = modelled.getClass().getMethod(method.getName(), method.getParameterTypes());
      return target.invoke(modelled, arguments);
    } catch (NoSuchMethodException e) {
      throw NotModelled.call(
          type, method.getName(), DOCS + type.getName().replace('.', '/') + ".html");
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }
}
