package com.atlassian.applinks.api.auth;

import com.atlassian.applinks.api.ApplicationLink;
import com.atlassian.sal.api.net.Request;

/**
 * Declaration of the Atlassian type of this name. Signature: applinks-api 9.1.4 (VERIFIED-BASE).
 */
public final class Anonymous implements AuthenticationProvider {
  public Anonymous() {
    throw new UnsupportedOperationException("declaration only");
  }

  public static Request createAnonymousRequest(
      ApplicationLink link, Request.MethodType methodType, String url) {
    throw new UnsupportedOperationException("declaration only");
  }
}
