package com.atlassian.sal.api.net;

/** Declaration of the Atlassian type of this name. Signature: sal-api 5.1.4 (VERIFIED-BASE). */
public interface ReturningResponseHandler<T extends Response, R> {
  R handle(T t) throws ResponseException;
}
