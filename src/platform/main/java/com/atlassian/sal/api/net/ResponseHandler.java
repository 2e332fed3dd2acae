package com.atlassian.sal.api.net;

/** Declaration of the Atlassian type of this name. Signature: sal-api 5.1.4 (VERIFIED-BASE). */
public interface ResponseHandler<T extends Response> {
  void handle(T t) throws ResponseException;
}
