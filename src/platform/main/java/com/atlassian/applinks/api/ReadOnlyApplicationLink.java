package com.atlassian.applinks.api;

import com.atlassian.applinks.api.auth.AuthenticationProvider;
import java.net.URI;

/** Declaration of the Atlassian type of this name. Signature: applinks-api 9.1.4 (VERIFIED). */
public interface ReadOnlyApplicationLink {
  ApplicationId getId();

  ApplicationType getType();

  String getName();

  URI getDisplayUrl();

  URI getRpcUrl();

  boolean isPrimary();

  ApplicationLinkRequestFactory createAuthenticatedRequestFactory();

  ApplicationLinkRequestFactory createAuthenticatedRequestFactory(
      Class<? extends AuthenticationProvider> type);
}
