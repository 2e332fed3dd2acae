package org.gtmready.sandbox.it;

import java.util.List;
import org.gtmready.sandbox.host.Product;
import org.gtmready.sandbox.host.ProductHost;

/** A product without anything of its own: what the kernel alone does. */
record BareProduct(String key) implements Product {

  static List<Product> both() {
    return List.of(new BareProduct("jira"), new BareProduct("confluence"));
  }

  @Override
  public String name() {
    return key;
  }

  @Override
  public void prepare(ProductHost host) {}

  @Override
  public void mount(ProductHost host) {}
}
