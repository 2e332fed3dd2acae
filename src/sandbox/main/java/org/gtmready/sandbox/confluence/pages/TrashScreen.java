package org.gtmready.sandbox.confluence.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.gtmready.sandbox.confluence.Confluence;
import org.gtmready.sandbox.confluence.content.PageStatus;
import org.gtmready.sandbox.confluence.content.StoredPage;
import org.gtmready.sandbox.confluence.content.StoredSpace;
import org.gtmready.sandbox.host.ProductHost;

/** The trash of a space: bring pages back, or delete them for good. */
final class TrashScreen extends Screen {

  private static final long serialVersionUID = 1L;

  TrashScreen(Confluence confluence, ProductHost host) {
    super(confluence, host);
  }

  @Override
  void show(HttpServletRequest request, HttpServletResponse response) throws IOException {
    StoredSpace space = library().space(user(), text(request, "key"));
    Map<String, Object> params = new HashMap<>();
    params.put("pages", library().pages(user(), space, PageStatus.TRASHED));
    params.put("people", new People(confluence().users()));
    write(response, "Trash - " + space.name(), "trash.jte", space, null, params);
  }

  @Override
  void submit(HttpServletRequest request, HttpServletResponse response) throws IOException {
    long id = number(request, "pageId");
    StoredPage page = library().page(user(), id, PageStatus.TRASHED);
    if (text(request, "action").equals("purge")) {
      library().purge(user(), id);
      redirect(response, "/pages/viewtrash.action?key=" + page.spaceKey());
    } else {
      library().restore(user(), id, page.title());
      redirect(response, "/pages/viewpage.action?pageId=" + id);
    }
  }
}
