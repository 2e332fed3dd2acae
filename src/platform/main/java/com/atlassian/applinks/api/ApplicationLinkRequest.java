package com.atlassian.applinks.api;

import com.atlassian.sal.api.net.Request;
import com.atlassian.sal.api.net.Response;
import com.atlassian.sal.api.net.ResponseException;

/**
 * Declaration of the Atlassian type of this name. Signature: applinks-api 9.1.4 (VERIFIED-BASE).
 */
public interface ApplicationLinkRequest extends Request<ApplicationLinkRequest, Response> {
  <R> R execute(ApplicationLinkResponseHandler<R> applicationLinkResponseHandler)
      throws ResponseException;
}
