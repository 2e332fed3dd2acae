package org.gtmready.sandbox.store;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.Statement;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;

/** Remembers the last SQL statements that were executed, so that tests can count them. */
public final class QueryLog {

  private static final int CAPACITY = 5000;
  private static final ThreadLocal<String> REQUEST = new ThreadLocal<>();

  private final AtomicLong next = new AtomicLong(1);
  private final Deque<Query> last = new ArrayDeque<>();

  /**
   * One executed statement.
   *
   * @param number counts up from 1
   * @param source {@code host} or {@code plugin}
   * @param request what the thread worked for, such as {@code POST /rest/...}; empty in background
   */
  public record Query(long number, String source, String request, String sql) {}

  /** Names what the current thread works for; null ends it. */
  public static void request(String name) {
    if (name == null) {
      REQUEST.remove();
    } else {
      REQUEST.set(name);
    }
  }

  /** Number of the last statement, 0 before the first. */
  public long position() {
    return next.get() - 1;
  }

  /** Statements after a position, oldest first; at most the last 5000 are kept. */
  public List<Query> since(long position) {
    synchronized (last) {
      return last.stream().filter(query -> query.number() > position).toList();
    }
  }

  private void add(String source, String sql) {
    String request = REQUEST.get();
    synchronized (last) {
      last.add(new Query(next.getAndIncrement(), source, request == null ? "" : request, sql));
      if (last.size() > CAPACITY) {
        last.remove();
      }
    }
  }

  DataSource watch(DataSource dataSource, String source) {
    return proxy(
        DataSource.class,
        dataSource,
        (method, args, result) ->
            result instanceof Connection connection ? watch(connection, source) : result);
  }

  private Connection watch(Connection connection, String source) {
    return proxy(
        Connection.class,
        connection,
        (method, args, result) -> {
          if (result instanceof PreparedStatement statement) {
            return watch(PreparedStatement.class, statement, source, (String) args[0]);
          }
          return result instanceof Statement statement
              ? watch(Statement.class, statement, source, null)
              : result;
        });
  }

  private <T extends Statement> T watch(Class<T> type, T statement, String source, String sql) {
    return proxy(
        type,
        statement,
        (method, args, result) -> {
          if (method.getName().startsWith("execute")) {
            add(source, args != null && args.length > 0 ? String.valueOf(args[0]) : sql);
          }
          return result;
        });
  }

  private interface After {
    Object apply(Method method, Object[] args, Object result);
  }

  private static <T> T proxy(Class<T> type, T target, After after) {
    InvocationHandler handler =
        (proxy, method, args) -> {
          try {
            return after.apply(method, args, method.invoke(target, args));
          } catch (InvocationTargetException e) {
            throw e.getCause();
          }
        };
    return type.cast(
        Proxy.newProxyInstance(QueryLog.class.getClassLoader(), new Class<?>[] {type}, handler));
  }
}
