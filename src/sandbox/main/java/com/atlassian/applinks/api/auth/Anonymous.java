package com.atlassian.applinks.api.auth;

import com.atlassian.applinks.api.ApplicationLink;
import com.atlassian.sal.api.net.Request;

/** Asks for requests without a user. Working copy of the Atlassian class of this name. */
public final class Anonymous implements AuthenticationProvider {

  @SuppressWarnings("rawtypes") // as declared by Atlassian
  public static Request createAnonymousRequest(
      ApplicationLink link, Request.MethodType methodType, String url) {
    throw new UnsupportedOperationException(
        "The sandbox does not model Anonymous#createAnonymousRequest; see"
            + " https://developer.atlassian.com/server/framework/application-links/");
  }
}
