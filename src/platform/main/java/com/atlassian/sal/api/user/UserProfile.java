package com.atlassian.sal.api.user;

import java.net.URI;

/** Declaration of the Atlassian type of this name. Signature: sal-api 5.1.4 (VERIFIED). */
public interface UserProfile {
  UserKey getUserKey();

  String getUsername();

  String getFullName();

  String getEmail();

  URI getProfilePictureUri(int n, int n2);

  URI getProfilePictureUri();

  URI getProfilePageUri();
}
