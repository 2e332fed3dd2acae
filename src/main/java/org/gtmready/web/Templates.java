package org.gtmready.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import jakarta.inject.Named;
import java.util.Map;

/** Renders the HTML templates of {@code src/main/jte}, compiled into the jar at build time. */
@Named
public class Templates {

  private final TemplateEngine engine =
      TemplateEngine.createPrecompiled(
          null, ContentType.Html, Templates.class.getClassLoader(), "org.gtmready.web.templates");

  /**
   * HTML of a template such as {@code jira/panel.jte}; every value is escaped for where it stands.
   */
  public String render(String template, Map<String, Object> params) {
    StringOutput output = new StringOutput();
    engine.render(template, params, output);
    return output.toString();
  }
}
