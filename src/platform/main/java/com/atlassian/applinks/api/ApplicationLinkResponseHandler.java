package com.atlassian.applinks.api;

import com.atlassian.sal.api.net.Response;
import com.atlassian.sal.api.net.ResponseException;
import com.atlassian.sal.api.net.ReturningResponseHandler;

/**
 * Declaration of the Atlassian type of this name. Signature: applinks-api 9.1.4 (VERIFIED-BASE).
 */
public interface ApplicationLinkResponseHandler<R> extends ReturningResponseHandler<Response, R> {
  R credentialsRequired(Response response) throws ResponseException;
}
