package com.atlassian.sal.api.transaction;

/** Declaration of the Atlassian type of this name. Signature: sal-api 5.1.4 (VERIFIED). */
public interface TransactionTemplate {
  <T> T execute(TransactionCallback<T> transactionCallback);
}
