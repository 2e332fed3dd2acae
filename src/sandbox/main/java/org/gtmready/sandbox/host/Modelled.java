package org.gtmready.sandbox.host;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * Stands in for an Atlassian interface with an object that has some of its methods. A call of any
 * other method fails and names it, so that a plugin never builds on what the sandbox made up.
 */
public final class Modelled {
  private static final String JIRA =
      "https://docs.atlassian.com/software/jira/docs/api/latest/%s.html";
  private static final String CONFLUENCE =
      "https://docs.atlassian.com/atlassian-confluence/10.2.0/%s.html";
  private static final ConcurrentMap<Key, Optional<Method>> METHODS = new ConcurrentHashMap<>();

  private Modelled() {}

  private record Key(Class<?> model, Method method) {}

  /**
   * The interface over the model.
   *
   * @param model public methods with the names and parameters of those of the interface
   */
  public static <T> T as(Class<T> type, Object model) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (proxy, method, arguments) -> call(model, method, arguments)));
  }

  private static Object call(Object model, Method method, Object[] arguments) throws Throwable {
    Optional<Method> found =
        METHODS.computeIfAbsent(new Key(model.getClass(), method), Modelled::find);
    if (found.isEmpty()) {
      Class<?> type = method.getDeclaringClass();
      String docs = type.getName().startsWith("com.atlassian.confluence.") ? CONFLUENCE : JIRA;
      throw NotModelled.call(
          type, method.getName(), docs.formatted(type.getName().replace('.', '/')));
    }
    try {
      return found.get().invoke(model, arguments);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }

  private static Optional<Method> find(Key key) {
    try {
      Method method =
          key.model().getMethod(key.method().getName(), key.method().getParameterTypes());
      method.setAccessible(true);
      return Optional.of(method);
    } catch (NoSuchMethodException e) {
      return Optional.empty();
    }
  }
}
