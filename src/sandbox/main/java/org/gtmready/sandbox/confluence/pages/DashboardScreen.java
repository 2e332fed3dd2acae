package org.gtmready.sandbox.confluence.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gtmready.sandbox.confluence.Confluence;
import org.gtmready.sandbox.confluence.content.PageStatus;
import org.gtmready.sandbox.confluence.content.StoredPage;
import org.gtmready.sandbox.host.ProductHost;

/** The start page: all spaces and what changed last. */
final class DashboardScreen extends Screen {

  private static final long serialVersionUID = 1L;
  private static final int RECENT = 15;

  DashboardScreen(Confluence confluence, ProductHost host) {
    super(confluence, host);
  }

  @Override
  void show(HttpServletRequest request, HttpServletResponse response) throws IOException {
    List<StoredPage> recent =
        library().all(user(), PageStatus.CURRENT).stream()
            .sorted(Comparator.comparing(StoredPage::modified).reversed())
            .limit(RECENT)
            .toList();
    Map<String, Object> params = new HashMap<>();
    params.put("spaces", library().spaces(user()));
    params.put("recent", recent);
    params.put("people", new People(confluence().users()));
    write(response, "Dashboard", "dashboard.jte", params);
  }
}
