package org.gtmready.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import jakarta.inject.Named;
import java.util.Map;

/** Renders the HTML templates of {@code src/main/jte}, compiled into the jar at build time. */
@Named
public class Templates {

  private final TemplateEngine engine = engine();

  /** The engine keeps the thread's class loader and ignores the one it is given. */
  private static TemplateEngine engine() {
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    thread.setContextClassLoader(Templates.class.getClassLoader());
    try {
      return TemplateEngine.createPrecompiled(
          null, ContentType.Html, Templates.class.getClassLoader(), "org.gtmready.web.templates");
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  /**
   * HTML of a template such as {@code jira/panel.jte}; every value is escaped for where it stands.
   */
  public String render(String template, Map<String, Object> params) {
    StringOutput output = new StringOutput();
    engine.render(template, params, output);
    return output.toString();
  }
}
