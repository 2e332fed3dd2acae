package com.atlassian.applinks.api;

import java.net.URI;

/**
 * The acting user has not authorised the link. Working copy of the Atlassian class of this name.
 */
public class CredentialsRequiredException extends Exception implements AuthorisationURIGenerator {

  private static final long serialVersionUID = 1L;

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
