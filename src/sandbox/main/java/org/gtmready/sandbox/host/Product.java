package org.gtmready.sandbox.host;

/** A product that the sandbox imitates; created once for each start of its host. */
public interface Product {

  /** {@code jira} or {@code confluence}: context path, and value of {@code application=}. */
  String key();

  /** Name in the page header, such as {@code Jira}. */
  String name();

  /** Creates tables, seeds an empty database and offers services, before the plugin starts. */
  void prepare(ProductHost host);

  /** Mounts pages and REST, after the plugin started. */
  void mount(ProductHost host);
}
