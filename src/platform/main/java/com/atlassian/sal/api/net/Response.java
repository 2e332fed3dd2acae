package com.atlassian.sal.api.net;

/** Declaration of the Atlassian type of this name. Signature: sal-api 5.1.4 (VERIFIED-BASE). */
public interface Response {
  int getStatusCode();

  String getResponseBodyAsString() throws ResponseException;

  String getStatusText();

  boolean isSuccessful();

  String getHeader(String s);
}
