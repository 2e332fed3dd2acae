package org.gtmready.sandbox.modules;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.CharArrayWriter;
import java.io.IOException;
import java.io.PrintWriter;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Holds back what a servlet writes, until it is known whether it wants a frame around it. */
final class Decorated extends HttpServletResponseWrapper {

  private final CharArrayWriter text = new CharArrayWriter();
  private final PrintWriter writer = new PrintWriter(text);

  Decorated(HttpServletResponse response) {
    super(response);
  }

  @Override
  public PrintWriter getWriter() {
    return writer;
  }

  /** Writes what was held back, framed when it names a decorator in its head. */
  void finish(Decorator decorator) throws IOException {
    writer.flush();
    if (text.size() > 0) {
      getResponse().getWriter().write(framed(text.toString(), decorator));
    }
  }

  private String framed(String html, Decorator decorator) {
    String type = getContentType();
    if (type == null || !type.startsWith("text/html") || !html.contains("\"decorator\"")) {
      return html;
    }
    Document page = Jsoup.parse(html);
    Element wanted = page.head().selectFirst("meta[name=decorator]");
    return wanted == null
        ? html
        : decorator.decorate(wanted.attr("content"), page.title(), page.body().html());
  }
}
