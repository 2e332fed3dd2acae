package org.gtmready.sandbox.confluence.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.gtmready.sandbox.confluence.Confluence;
import org.gtmready.sandbox.confluence.content.StoredPage;
import org.gtmready.sandbox.confluence.library.ContentException;
import org.gtmready.sandbox.confluence.library.Edit;
import org.gtmready.sandbox.host.ProductHost;

/** The editor of a page. What cannot be saved stays in the editor, with the reason. */
final class EditScreen extends Screen {

  private static final long serialVersionUID = 1L;

  EditScreen(Confluence confluence, ProductHost host) {
    super(confluence, host);
  }

  @Override
  void show(HttpServletRequest request, HttpServletResponse response) throws IOException {
    StoredPage page = library().editable(user(), number(request, "pageId"));
    Draft draft = new Draft(page.title(), page.body(), page.version(), "");
    write(page, draft, null, response);
  }

  @Override
  void submit(HttpServletRequest request, HttpServletResponse response) throws IOException {
    StoredPage page = library().editable(user(), number(request, "pageId"));
    Draft draft = Draft.of(request);
    try {
      Edit edit =
          new Edit(
              draft.title(),
              draft.body(),
              draft.version() + 1,
              draft.comment(),
              !text(request, "minor").isEmpty());
      library().update(user(), page.id(), edit);
      redirect(response, "/pages/viewpage.action?pageId=" + page.id());
    } catch (ContentException e) {
      boolean conflict = e.kind() == ContentException.Kind.CONFLICT;
      response.setStatus(
          conflict ? HttpServletResponse.SC_CONFLICT : HttpServletResponse.SC_BAD_REQUEST);
      write(page, draft, e, response);
    }
  }

  private void write(
      StoredPage page, Draft draft, ContentException problem, HttpServletResponse response)
      throws IOException {
    Map<String, Object> params = new HashMap<>();
    params.put("draft", draft);
    params.put("problem", problem);
    StoredPage stored = library().page(user(), page.id());
    params.put("pageId", page.id());
    params.put("parentId", page.parentId());
    params.put("stored", stored);
    params.put("people", new People(confluence().users()));
    write(response, "Edit - " + page.title(), "edit.jte", spaceOf(page), page, params);
  }
}
