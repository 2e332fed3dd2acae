package org.gtmready.sandbox.confluence.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.gtmready.sandbox.confluence.Confluence;
import org.gtmready.sandbox.confluence.content.StoredPage;
import org.gtmready.sandbox.confluence.render.OutputType;
import org.gtmready.sandbox.host.ProductHost;

/** A page without the site around it, as on paper or in an e-mail. */
final class PlainScreen extends Screen {

  private static final long serialVersionUID = 1L;

  private final transient OutputType type;

  PlainScreen(Confluence confluence, ProductHost host, OutputType type) {
    super(confluence, host);
    this.type = type;
  }

  @Override
  void show(HttpServletRequest request, HttpServletResponse response) throws IOException {
    StoredPage page = library().page(user(), number(request, "pageId"));
    String html = confluence().renderer().render(confluence().entities().page(page), type);
    write(response, page.title(), "plain.jte", Map.of("html", html));
  }
}
