package org.gtmready.sandbox.services;

import com.atlassian.sal.api.transaction.TransactionCallback;
import com.atlassian.sal.api.transaction.TransactionTemplate;

/**
 * The SAL's transactions around the product's own data. In the products they open a database
 * session; here every call of a product service commits by itself, so the work just runs.
 */
public final class OpenTransactions implements TransactionTemplate {

  @Override
  public <T> T execute(TransactionCallback<T> callback) {
    return callback.doInTransaction();
  }
}
