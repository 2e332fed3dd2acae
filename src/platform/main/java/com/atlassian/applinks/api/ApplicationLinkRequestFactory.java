package com.atlassian.applinks.api;

import com.atlassian.sal.api.net.Request;

/** Declaration of the Atlassian type of this name. Signature: applinks-api 9.1.4 (VERIFIED). */
public interface ApplicationLinkRequestFactory extends AuthorisationURIGenerator {
  ApplicationLinkRequest createRequest(Request.MethodType methodType, String s)
      throws CredentialsRequiredException;
}
