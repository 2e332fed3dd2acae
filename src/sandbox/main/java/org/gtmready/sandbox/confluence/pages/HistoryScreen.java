package org.gtmready.sandbox.confluence.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.gtmready.sandbox.confluence.Confluence;
import org.gtmready.sandbox.confluence.content.StoredPage;
import org.gtmready.sandbox.host.ProductHost;

/** The versions of a page. */
final class HistoryScreen extends Screen {

  private static final long serialVersionUID = 1L;

  HistoryScreen(Confluence confluence, ProductHost host) {
    super(confluence, host);
  }

  @Override
  void show(HttpServletRequest request, HttpServletResponse response) throws IOException {
    StoredPage page = library().page(user(), number(request, "pageId"));
    Map<String, Object> params = new HashMap<>();
    params.put("content", page);
    params.put("versions", library().versions(page));
    params.put("people", new People(confluence().users()));
    String title = "Page History - " + page.title();
    write(response, title, "history.jte", spaceOf(page), page, params);
  }
}
