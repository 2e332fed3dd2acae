package planted.gtmready.rest;

import jakarta.inject.Named;

/** Planted: a bean that a host cannot construct unambiguously. */
@Named
public class HasTwoConstructors {

  private final String text;

  public HasTwoConstructors() {
    this("");
  }

  public HasTwoConstructors(String text) {
    this.text = text;
  }

  @Override
  public String toString() {
    return text;
  }
}
