package com.atlassian.applinks.api;

import java.net.URI;

/**
 * Declaration of the Atlassian type of this name. Signature: applinks-api 9.1.4 (VERIFIED-BASE).
 */
public class CredentialsRequiredException extends Exception implements AuthorisationURIGenerator {
  public CredentialsRequiredException(
      AuthorisationURIGenerator authorisationURIGenerator, String message) {
    throw new UnsupportedOperationException("declaration only");
  }

  public URI getAuthorisationURI() {
    throw new UnsupportedOperationException("declaration only");
  }

  public URI getAuthorisationURI(URI callback) {
    throw new UnsupportedOperationException("declaration only");
  }
}
