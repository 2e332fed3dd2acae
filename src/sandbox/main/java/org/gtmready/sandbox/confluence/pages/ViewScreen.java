package org.gtmready.sandbox.confluence.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.gtmready.sandbox.confluence.Confluence;
import org.gtmready.sandbox.confluence.content.PageVersion;
import org.gtmready.sandbox.confluence.content.StoredPage;
import org.gtmready.sandbox.confluence.library.Access;
import org.gtmready.sandbox.confluence.render.OutputType;
import org.gtmready.sandbox.host.ProductHost;

/** A page, or an earlier version of it, and what can be done with it. */
final class ViewScreen extends Screen {

  private static final long serialVersionUID = 1L;

  ViewScreen(Confluence confluence, ProductHost host) {
    super(confluence, host);
  }

  @Override
  void show(HttpServletRequest request, HttpServletResponse response) throws IOException {
    long asked = number(request, "pageId");
    StoredPage page =
        library().page(user(), confluence().stores().history().pageOf(asked).orElse(asked));
    PageVersion old =
        asked == page.id()
            ? null
            : confluence().stores().history().byContentId(asked).orElseThrow();
    write(page, old, response);
  }

  private void write(StoredPage page, PageVersion old, HttpServletResponse response)
      throws IOException {
    com.atlassian.confluence.pages.Page entity =
        old == null
            ? confluence().entities().page(page)
            : confluence().entities().version(page, old);
    Access access = library().access();
    Map<String, Object> params = new HashMap<>();
    params.put("html", confluence().renderer().render(entity, OutputType.DISPLAY));
    params.put("content", old == null ? page : page.with(old.title(), old.body()));
    params.put("old", old);
    params.put("ancestors", access.ancestors(page));
    params.put("labels", library().labels(page));
    params.put("restricted", isRestricted(page));
    params.put("mayEdit", access.canEdit(user(), page));
    params.put("mayRemove", access.canRemove(user(), page));
    params.put("people", new People(confluence().users()));
    String title = page.title() + " - " + spaceOf(page).name();
    write(response, title, "view.jte", spaceOf(page), page, params);
  }

  private boolean isRestricted(StoredPage page) {
    return !library().restrictions(page).isEmpty()
        || library().access().ancestors(page).stream()
            .anyMatch(above -> !library().restrictions(above).isEmpty());
  }

  /** Moves the page into the trash. */
  @Override
  void submit(HttpServletRequest request, HttpServletResponse response) throws IOException {
    StoredPage gone = library().trash(user(), number(request, "pageId"));
    redirect(response, "/display/" + gone.spaceKey());
  }
}
