package com.atlassian.sal.api.net;

/** Declaration of the Atlassian type of this name. Signature: sal-api 5.1.4 (VERIFIED-BASE). */
public interface Request<T extends Request<?, ?>, RESP extends Response> {
  T setConnectionTimeout(int n);

  T setSoTimeout(int n);

  T setRequestBody(String s);

  T setRequestBody(String s, String s2);

  T addHeader(String s, String s2);

  T setHeader(String s, String s2);

  T setFollowRedirects(boolean flag);

  void execute(ResponseHandler<? super RESP> responseHandler) throws ResponseException;

  String execute() throws ResponseException;

  <RET> RET executeAndReturn(ReturningResponseHandler<? super RESP, RET> returningResponseHandler)
      throws ResponseException;

  public enum MethodType {
    GET,
    POST,
    PUT,
    DELETE,
    HEAD,
    TRACE,
    OPTIONS,
    PATCH;
  }
}
