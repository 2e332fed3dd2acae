package com.atlassian.applinks.api.auth;

import com.atlassian.applinks.api.ApplicationLinkRequestFactory;

/**
 * Declaration of the Atlassian type of this name. Signature: applinks-api 9.1.4 (VERIFIED-BASE).
 */
public interface NonImpersonatingAuthenticationProvider extends AuthenticationProvider {
  ApplicationLinkRequestFactory getRequestFactory();
}
