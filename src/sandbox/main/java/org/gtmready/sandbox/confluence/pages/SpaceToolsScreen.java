package org.gtmready.sandbox.confluence.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.gtmready.sandbox.confluence.Confluence;
import org.gtmready.sandbox.confluence.content.Grant;
import org.gtmready.sandbox.confluence.content.StoredSpace;
import org.gtmready.sandbox.host.ProductHost;

/** Name and permissions of a space, for its administrators. */
final class SpaceToolsScreen extends Screen {

  private static final long serialVersionUID = 1L;

  SpaceToolsScreen(Confluence confluence, ProductHost host) {
    super(confluence, host);
  }

  @Override
  void show(HttpServletRequest request, HttpServletResponse response) throws IOException {
    String key = text(request, "key");
    List<Grant> grants = confluence().spaceWork().grants(user(), key);
    TreeSet<String> groups = new TreeSet<>();
    confluence().users().all().forEach(user -> groups.addAll(user.groups()));
    Map<String, Object> params = new HashMap<>();
    params.put("grants", grants);
    params.put("groups", List.copyOf(groups));
    params.put("users", confluence().users().all());
    StoredSpace space = library().space(user(), key);
    write(response, "Space Tools - " + space.name(), "spacetools.jte", space, null, params);
  }

  @Override
  void submit(HttpServletRequest request, HttpServletResponse response) throws IOException {
    String key = text(request, "key");
    confluence().spaceWork().setGrants(user(), key, grants(request));
    redirect(response, "/spaces/viewspacesummary.action?key=" + key);
  }

  private static List<Grant> grants(HttpServletRequest request) {
    List<Grant> grants = new ArrayList<>();
    for (Grant.Right right : Grant.Right.values()) {
      for (Grant.Grantee grantee : Grant.Grantee.values()) {
        String[] names = request.getParameterValues(right + "-" + grantee);
        for (String name : names == null ? new String[0] : names) {
          grants.add(new Grant(right, grantee, name));
        }
      }
    }
    return grants;
  }
}
