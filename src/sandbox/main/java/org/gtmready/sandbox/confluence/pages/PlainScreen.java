package org.gtmready.sandbox.confluence.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.gtmready.sandbox.confluence.Confluence;
import org.gtmready.sandbox.confluence.content.PageStatus;
import org.gtmready.sandbox.confluence.content.StoredPage;
import org.gtmready.sandbox.confluence.library.StorageSyntax;
import org.gtmready.sandbox.confluence.render.OutputType;
import org.gtmready.sandbox.host.ProductHost;

/** A page without the site around it: as for a PDF or an e-mail, its storage, or a preview. */
final class PlainScreen extends Screen {

  private static final long serialVersionUID = 1L;

  /** What is shown of the page. */
  enum Kind {
    PDF,
    EMAIL,
    STORAGE,
    PREVIEW
  }

  private final transient Kind kind;

  PlainScreen(Confluence confluence, ProductHost host, Kind kind) {
    super(confluence, host);
    this.kind = kind;
  }

  @Override
  void show(HttpServletRequest request, HttpServletResponse response) throws IOException {
    StoredPage page =
        library().page(user(), number(request, "pageId"), PageStatus.CURRENT, PageStatus.TRASHED);
    if (kind == Kind.STORAGE) {
      write(response, page.title(), Map.of("storage", page.body(), "html", ""));
      return;
    }
    OutputType type =
        switch (kind) {
          case PDF -> OutputType.PDF;
          case EMAIL -> OutputType.EMAIL;
          default -> OutputType.DISPLAY;
        };
    String html = confluence().renderer().render(confluence().entities().page(page), type);
    write(response, page.title(), Map.of("storage", "", "html", html));
  }

  /** The draft in an editor, as it would look. */
  @Override
  void submit(HttpServletRequest request, HttpServletResponse response) throws IOException {
    Draft draft = Draft.of(request);
    StorageSyntax.check(draft.body());
    long id = number(request, "pageId");
    com.atlassian.confluence.pages.Page entity =
        id == 0
            ? null
            : confluence()
                .entities()
                .page(library().page(user(), id).with(draft.title(), draft.body()));
    String html = confluence().renderer().render(draft.body(), entity, OutputType.PREVIEW);
    write(response, draft.title(), Map.of("storage", "", "html", html));
  }

  private void write(HttpServletResponse response, String title, Map<String, Object> values)
      throws IOException {
    Map<String, Object> all = new HashMap<>(values);
    all.put("paper", kind == Kind.PDF || kind == Kind.EMAIL);
    write(response, title, "plain.jte", all);
  }
}
