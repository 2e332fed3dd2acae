package org.gtmready.sandbox.pages;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;

/** The sandbox's HTML templates ({@code src/sandbox/main/jte}), compiled at build time. */
public final class Templates {

  private static final TemplateEngine ENGINE = engine();

  private Templates() {}

  /** The engine keeps the thread's class loader: a web application's would stop with it. */
  private static TemplateEngine engine() {
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    thread.setContextClassLoader(Templates.class.getClassLoader());
    try {
      return TemplateEngine.createPrecompiled(
          null,
          ContentType.Html,
          Templates.class.getClassLoader(),
          "org.gtmready.sandbox.templates");
    } finally {
      thread.setContextClassLoader(before);
    }
  }

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
