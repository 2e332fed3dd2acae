package com.atlassian.activeobjects.external;

import com.atlassian.sal.api.transaction.TransactionCallback;
import java.util.List;
import java.util.Map;
import net.java.ao.DBParam;
import net.java.ao.EntityStreamCallback;
import net.java.ao.Query;
import net.java.ao.RawEntity;

/**
 * Declaration of the Atlassian type of this name. Signature: activeobjects-plugin 5.2.1 (VERIFIED).
 */
public interface ActiveObjects {
  <T extends RawEntity<K>, K> T[] get(Class<T> type, K... k);

  <T extends RawEntity<K>, K> T get(Class<T> type, K k);

  <T extends RawEntity<K>, K> T create(Class<T> type, DBParam... dBParam);

  <T extends RawEntity<K>, K> T create(Class<T> type, Map<String, Object> map);

  <T extends RawEntity<K>, K> void create(Class<T> type, List<Map<String, Object>> list);

  void delete(RawEntity<?>... rawEntity);

  <K> int deleteWithSQL(Class<? extends RawEntity<K>> type, String s, Object... o);

  <T extends RawEntity<K>, K> T[] find(Class<T> type);

  <T extends RawEntity<K>, K> T[] find(Class<T> type, String s, Object... o);

  <T extends RawEntity<K>, K> T[] find(Class<T> type, Query query);

  <T extends RawEntity<K>, K> T[] find(Class<T> type, String s, Query query);

  <T extends RawEntity<K>, K> void stream(
      Class<T> type, EntityStreamCallback<T, K> entityStreamCallback);

  <T extends RawEntity<K>, K> void stream(
      Class<T> type, Query query, EntityStreamCallback<T, K> entityStreamCallback);

  <K> int count(Class<? extends RawEntity<K>> type);

  <K> int count(Class<? extends RawEntity<K>> type, String s, Object... o);

  <K> int count(Class<? extends RawEntity<K>> type, Query query);

  <T> T executeInTransaction(TransactionCallback<T> transactionCallback);
}
