package org.gtmready.sandbox.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.sal.api.transaction.TransactionCallback;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import net.java.ao.ActiveObjectsException;
import net.java.ao.DBParam;
import net.java.ao.EntityManager;
import net.java.ao.EntityStreamCallback;
import net.java.ao.Query;
import net.java.ao.RawEntity;
import net.java.ao.Transaction;

/**
 * Active Objects as plugins see it: {@link SQLException} becomes {@link ActiveObjectsException},
 * and an inner transaction joins the outer one.
 */
@SuppressWarnings({"unchecked", "varargs"}) // generic varargs, as Active Objects declares them
final class TransactionalActiveObjects implements ActiveObjects {

  private final EntityManager manager;
  private final ThreadLocal<Boolean> inTransaction = new ThreadLocal<>();

  TransactionalActiveObjects(EntityManager manager) {
    this.manager = manager;
  }

  private interface Work<T> {
    T run() throws SQLException;
  }

  private static <T> T sql(Work<T> work) {
    try {
      return work.run();
    } catch (SQLException e) {
      throw new ActiveObjectsException(e);
    }
  }

  @Override
  public <T> T executeInTransaction(TransactionCallback<T> callback) {
    if (inTransaction.get() != null) {
      return callback.doInTransaction();
    }
    inTransaction.set(true);
    try {
      return sql(
          () ->
              new Transaction<T>(manager) {
                @Override
                protected T run() {
                  return callback.doInTransaction();
                }
              }.execute());
    } finally {
      inTransaction.remove();
    }
  }

  @Override
  public <T extends RawEntity<K>, K> T[] get(Class<T> type, K... keys) {
    return sql(() -> manager.get(type, keys));
  }

  @Override
  public <T extends RawEntity<K>, K> T get(Class<T> type, K key) {
    return sql(() -> manager.get(type, key));
  }

  @Override
  public <T extends RawEntity<K>, K> T create(Class<T> type, DBParam... params) {
    return sql(() -> manager.create(type, params));
  }

  @Override
  public <T extends RawEntity<K>, K> T create(Class<T> type, Map<String, Object> params) {
    return sql(() -> manager.create(type, params));
  }

  @Override
  public <T extends RawEntity<K>, K> void create(Class<T> type, List<Map<String, Object>> rows) {
    sql(
        () -> {
          manager.create(type, rows);
          return null;
        });
  }

  @Override
  public void delete(RawEntity<?>... entities) {
    sql(
        () -> {
          manager.delete(entities);
          return null;
        });
  }

  @Override
  public <K> int deleteWithSQL(Class<? extends RawEntity<K>> type, String where, Object... values) {
    return sql(() -> manager.deleteWithSQL(type, where, values));
  }

  @Override
  public <T extends RawEntity<K>, K> T[] find(Class<T> type) {
    return sql(() -> manager.find(type));
  }

  @Override
  public <T extends RawEntity<K>, K> T[] find(Class<T> type, String where, Object... values) {
    return sql(() -> manager.find(type, where, values));
  }

  @Override
  public <T extends RawEntity<K>, K> T[] find(Class<T> type, Query query) {
    return sql(() -> manager.find(type, query));
  }

  @Override
  public <T extends RawEntity<K>, K> T[] find(Class<T> type, String field, Query query) {
    return sql(() -> manager.find(type, field, query));
  }

  @Override
  public <T extends RawEntity<K>, K> void stream(
      Class<T> type, EntityStreamCallback<T, K> callback) {
    sql(
        () -> {
          manager.stream(type, callback);
          return null;
        });
  }

  @Override
  public <T extends RawEntity<K>, K> void stream(
      Class<T> type, Query query, EntityStreamCallback<T, K> callback) {
    sql(
        () -> {
          manager.stream(type, query, callback);
          return null;
        });
  }

  @Override
  public <K> int count(Class<? extends RawEntity<K>> type) {
    return sql(() -> manager.count(type));
  }

  @Override
  public <K> int count(Class<? extends RawEntity<K>> type, String where, Object... values) {
    return sql(() -> manager.count(type, where, values));
  }

  @Override
  public <K> int count(Class<? extends RawEntity<K>> type, Query query) {
    return sql(() -> manager.count(type, query));
  }
}
