package org.gtmready.sandbox.confluence.search;

/** A query that cannot be understood, or that the sandbox does not model. */
public final class CqlException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  CqlException(String message) {
    super(message);
  }
}
