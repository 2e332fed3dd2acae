package org.gtmready.sandbox.confluence.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.gtmready.sandbox.confluence.Confluence;
import org.gtmready.sandbox.confluence.content.StoredPage;
import org.gtmready.sandbox.confluence.content.StoredSpace;
import org.gtmready.sandbox.confluence.library.ContentException;
import org.gtmready.sandbox.confluence.library.NewPage;
import org.gtmready.sandbox.host.ProductHost;

/** The editor of a page that does not exist yet. */
final class CreateScreen extends Screen {

  private static final long serialVersionUID = 1L;

  CreateScreen(Confluence confluence, ProductHost host) {
    super(confluence, host);
  }

  @Override
  void show(HttpServletRequest request, HttpServletResponse response) throws IOException {
    String title = text(request, "title");
    write(request, new Draft(title, "<p></p>", 0, ""), null, response);
  }

  @Override
  void submit(HttpServletRequest request, HttpServletResponse response) throws IOException {
    Draft draft = Draft.of(request);
    try {
      StoredPage page =
          library()
              .create(
                  user(),
                  new NewPage(
                      text(request, "spaceKey"),
                      number(request, "fromPageId"),
                      draft.title(),
                      draft.body()));
      redirect(response, "/pages/viewpage.action?pageId=" + page.id());
    } catch (ContentException e) {
      if (e.kind() != ContentException.Kind.INVALID) {
        throw e;
      }
      response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
      write(request, draft, e, response);
    }
  }

  private void write(
      HttpServletRequest request,
      Draft draft,
      ContentException problem,
      HttpServletResponse response)
      throws IOException {
    StoredSpace space = library().space(user(), text(request, "spaceKey"));
    if (!library().access().canCreate(user(), space.id())) {
      throw ContentException.forbidden("You do not have permission to create pages here.");
    }
    StoredPage parent = parent(request, space);
    Map<String, Object> params = new HashMap<>();
    params.put("draft", draft);
    params.put("problem", problem);
    params.put("pageId", 0L);
    params.put("parentId", parent == null ? 0L : parent.id());
    params.put("stored", null);
    params.put("people", new People(confluence().users()));
    write(response, "Add Page", "edit.jte", space, parent, params);
  }

  /** The page from which one began, else the home page; null for the root of the space. */
  private StoredPage parent(HttpServletRequest request, StoredSpace space) {
    long from = number(request, "fromPageId");
    if (from != 0) {
      return library().page(user(), from);
    }
    return confluence()
        .stores()
        .pages()
        .byId(space.homeId())
        .filter(home -> home.isCurrent() && library().access().canView(user(), home))
        .orElse(null);
  }
}
