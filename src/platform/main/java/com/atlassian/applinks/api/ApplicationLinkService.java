package com.atlassian.applinks.api;

/** Declaration of the Atlassian type of this name. Signature: applinks-api 9.1.4 (VERIFIED). */
public interface ApplicationLinkService {
  ApplicationLink getApplicationLink(ApplicationId applicationId) throws TypeNotInstalledException;

  Iterable<ApplicationLink> getApplicationLinks();

  Iterable<ApplicationLink> getApplicationLinks(Class<? extends ApplicationType> type);

  ApplicationLink getPrimaryApplicationLink(Class<? extends ApplicationType> type);
}
