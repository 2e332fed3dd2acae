package com.atlassian.applinks.api;

/**
 * Declaration of the Atlassian type of this name. Signature: applinks-api 9.1.4 (VERIFIED-BASE).
 */
public interface ReadOnlyApplicationLinkService {
  Iterable<ReadOnlyApplicationLink> getApplicationLinks();

  ReadOnlyApplicationLink getApplicationLink(ApplicationId applicationId);

  Iterable<ReadOnlyApplicationLink> getApplicationLinks(Class<? extends ApplicationType> type);

  ReadOnlyApplicationLink getPrimaryApplicationLink(Class<? extends ApplicationType> type);
}
