package com.atlassian.sal.api;

/** Declaration of the Atlassian type of this name. Signature: sal-api 5.1.4 (VERIFIED). */
public interface ApplicationProperties {
  String getBaseUrl();

  String getBaseUrl(UrlMode urlMode);

  String getDisplayName();

  String getPlatformId();
}
