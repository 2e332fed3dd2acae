package com.atlassian.applinks.api;

import java.net.URI;

/** Declaration of the Atlassian type of this name. Signature: applinks-api 9.1.4 (VERIFIED). */
public interface ApplicationType {
  String getI18nKey();

  URI getIconUrl();
}
