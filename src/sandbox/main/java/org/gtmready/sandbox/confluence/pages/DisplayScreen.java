package org.gtmready.sandbox.confluence.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gtmready.sandbox.confluence.Confluence;
import org.gtmready.sandbox.confluence.content.StoredSpace;
import org.gtmready.sandbox.confluence.library.ContentException;
import org.gtmready.sandbox.host.ProductHost;

/**
 * Addresses by name: {@code /display/KEY}, {@code /display/KEY/Title}, {@code
 * /spaces/KEY/pages/ID/Title}, of which only the id counts.
 */
final class DisplayScreen extends Screen {

  private static final long serialVersionUID = 1L;

  private static final Pattern BY_ID = Pattern.compile("/spaces/[^/]+/pages/(\\d{1,18})(?:/.*)?");

  DisplayScreen(Confluence confluence, ProductHost host) {
    super(confluence, host);
  }

  @Override
  void show(HttpServletRequest request, HttpServletResponse response) throws IOException {
    String path = request.getRequestURI().substring(request.getContextPath().length());
    Matcher byId = BY_ID.matcher(path);
    if (byId.matches()) {
      redirect(
          response,
          "/pages/viewpage.action?pageId="
              + library().page(user(), Long.parseLong(byId.group(1))).id());
      return;
    }
    String[] parts = path.split("/", 4);
    String key = decoded(parts.length > 2 ? parts[2] : "");
    StoredSpace space = library().space(user(), key);
    if (parts.length > 3 && !parts[3].isEmpty()) {
      String title = decoded(parts[3]);
      long id =
          library()
              .byTitle(user(), key, title)
              .orElseThrow(
                  () -> new ContentException(ContentException.Kind.NOT_FOUND, "No such page."))
              .id();
      redirect(response, "/pages/viewpage.action?pageId=" + id);
    } else if (home(space)) {
      redirect(response, "/pages/viewpage.action?pageId=" + space.homeId());
    } else {
      write(response, space.name(), "space.jte", space, null, Map.of());
    }
  }

  private boolean home(StoredSpace space) {
    return confluence()
        .stores()
        .pages()
        .byId(space.homeId())
        .filter(page -> page.isCurrent() && library().access().canView(user(), page))
        .isPresent();
  }

  private static String decoded(String part) {
    return URLDecoder.decode(part, StandardCharsets.UTF_8);
  }
}
