package org.gtmready.sandbox.pages;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;

/** The sandbox's HTML templates ({@code src/sandbox/main/jte}), compiled at build time. */
public final class Templates {

  private static final TemplateEngine ENGINE =
      TemplateEngine.createPrecompiled(
          null,
          ContentType.Html,
          Templates.class.getClassLoader(),
          "org.gtmready.sandbox.templates");

  private Templates() {}

  /** HTML of a template such as {@code jira/issue.jte}. */
  public static String render(String template, Map<String, Object> params) {
    StringOutput output = new StringOutput();
    ENGINE.render(template, params, output);
    return output.toString();
  }

  /** Answers with a page. */
  public static void write(
      HttpServletResponse response, String template, Map<String, Object> params)
      throws IOException {
    String html = render(template, params);
    response.setContentType("text/html;charset=UTF-8");
    response.setHeader("Cache-Control", "no-store");
    response.getWriter().write(html);
  }
}
