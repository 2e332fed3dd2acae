package org.gtmready.sandbox.confluence.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gtmready.sandbox.confluence.Confluence;
import org.gtmready.sandbox.confluence.content.StoredPage;
import org.gtmready.sandbox.confluence.render.StorageRenderer;
import org.gtmready.sandbox.host.ProductHost;

/** Search over everything, or over the pages of a label. */
final class SearchScreen extends Screen {

  private static final long serialVersionUID = 1L;
  private static final int MOST = 50;
  private static final int EXCERPT = 240;

  SearchScreen(Confluence confluence, ProductHost host) {
    super(confluence, host);
  }

  @Override
  void show(HttpServletRequest request, HttpServletResponse response) throws IOException {
    String query = text(request, "queryString").strip();
    String label = text(request, "label").strip();
    List<String> clauses = new ArrayList<>();
    if (!query.isEmpty()) {
      String words = quoted(query);
      clauses.add("(siteSearch ~ " + words + " OR siteSearch ~ " + quoted(query + "*") + ")");
    }
    if (!label.isEmpty()) {
      clauses.add("label = " + quoted(label));
    }
    List<Hit> hits = new ArrayList<>();
    if (!clauses.isEmpty()) {
      confluence().search().pages(user(), String.join(" AND ", clauses)).stream()
          .limit(MOST)
          .map(SearchScreen::hit)
          .forEach(hits::add);
    }
    Map<String, Object> params = new HashMap<>();
    params.put("query", query);
    params.put("label", label);
    params.put("asked", !clauses.isEmpty());
    params.put("hits", hits);
    params.put("people", new People(confluence().users()));
    write(response, "Search", "search.jte", params);
  }

  private static Hit hit(StoredPage page) {
    String text = StorageRenderer.text(page.body());
    return new Hit(page, text.length() > EXCERPT ? text.substring(0, EXCERPT) + "..." : text);
  }

  private static String quoted(String text) {
    return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
  }
}
