package org.gtmready.sandbox.modules;

/** Puts the product's frame around a page that a plugin's servlet wrote. */
public interface Decorator {

  /**
   * The whole page.
   *
   * @param name what the page's {@code <meta name="decorator">} asks for, such as {@code atl.admin}
   * @param title of the page, plain text
   * @param body inside of the page's {@code <body>}, HTML
   */
  String decorate(String name, String title, String body);
}
