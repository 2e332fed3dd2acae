package org.gtmready.sandbox.services;

import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Delivers events at once, on the thread that publishes. A listener that throws is logged and kept
 * in {@link #failures}; the others, and the publisher, go on.
 */
public final class Events implements EventPublisher {

  private static final Logger LOG = LoggerFactory.getLogger(Events.class);

  private final List<Listener> listeners = new CopyOnWriteArrayList<>();
  private final List<String> failures = new CopyOnWriteArrayList<>();

  /** A method to call with events of its parameter's type. */
  private record Listener(Object target, Method method, int order) {}

  @Override
  public void register(Object target) {
    List<Listener> found = listenersOf(target);
    if (found.isEmpty()) {
      throw new IllegalArgumentException("No @EventListener method in " + target.getClass());
    }
    unregister(target);
    listeners.addAll(found);
  }

  @Override
  public void unregister(Object target) {
    listeners.removeIf(listener -> listener.target() == target);
  }

  @Override
  public void unregisterAll() {
    listeners.clear();
  }

  @Override
  public void publish(Object event) {
    listeners.stream()
        .filter(listener -> listener.method().getParameterTypes()[0].isInstance(event))
        .sorted(Comparator.comparingInt(Listener::order))
        .forEach(listener -> deliver(listener, event));
  }

  /** Every exception that came out of a listener. */
  public List<String> failures() {
    return List.copyOf(failures);
  }

  private void deliver(Listener listener, Object event) {
    try {
      listener.method().invoke(listener.target(), event);
    } catch (InvocationTargetException e) {
      LOG.error("{} threw on {}", listener.method(), event, e.getCause());
      failures.add(listener.method() + ": " + e.getCause());
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<Listener> listenersOf(Object target) {
    return Stream.<Class<?>>iterate(target.getClass(), type -> type != null, Class::getSuperclass)
        .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
        .filter(method -> method.isAnnotationPresent(EventListener.class))
        .map(method -> listener(target, method))
        .toList();
  }

  private static Listener listener(Object target, Method method) {
    if (method.getParameterCount() != 1) {
      throw new IllegalArgumentException(method + " must take one event");
    }
    method.setAccessible(true);
    return new Listener(target, method, method.getAnnotation(EventListener.class).order());
  }
}
