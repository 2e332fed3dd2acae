package com.atlassian.applinks.api;

import java.net.URI;

/**
 * Declaration of the Atlassian type of this name. Signature: applinks-api 9.1.4 (VERIFIED-BASE).
 */
public class CredentialsRequiredException extends Exception implements AuthorisationURIGenerator {

  private final transient AuthorisationURIGenerator generator;

  public CredentialsRequiredException(
      AuthorisationURIGenerator authorisationURIGenerator, String message) {
    super(message);
    this.generator = authorisationURIGenerator;
  }

  @Override
  public URI getAuthorisationURI() {
    return generator.getAuthorisationURI();
  }

  @Override
  public URI getAuthorisationURI(URI callback) {
    return generator.getAuthorisationURI(callback);
  }
}
