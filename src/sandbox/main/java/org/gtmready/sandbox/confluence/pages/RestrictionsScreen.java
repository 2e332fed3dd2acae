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
import org.gtmready.sandbox.confluence.content.Restriction;
import org.gtmready.sandbox.confluence.content.StoredPage;
import org.gtmready.sandbox.host.ProductHost;
import org.gtmready.sandbox.host.User;

/** Who may view and edit a page. */
final class RestrictionsScreen extends Screen {

  private static final long serialVersionUID = 1L;

  RestrictionsScreen(Confluence confluence, ProductHost host) {
    super(confluence, host);
  }

  @Override
  void show(HttpServletRequest request, HttpServletResponse response) throws IOException {
    StoredPage page = library().page(user(), number(request, "pageId"));
    TreeSet<String> groups = new TreeSet<>();
    List<User> users = confluence().users().all();
    users.forEach(user -> groups.addAll(user.groups()));
    List<Restriction> inherited = new ArrayList<>();
    for (StoredPage above : library().access().ancestors(page)) {
      library().restrictions(above).stream()
          .filter(r -> r.operation() == Restriction.Operation.READ)
          .forEach(inherited::add);
    }
    Map<String, Object> params = new HashMap<>();
    params.put("content", page);
    params.put("restrictions", library().restrictions(page));
    params.put("inherited", inherited);
    params.put("users", users);
    params.put("groups", List.copyOf(groups));
    params.put("mayRestrict", library().access().canRestrict(user(), page));
    String title = "Restrictions - " + page.title();
    write(response, title, "restrictions.jte", spaceOf(page), page, params);
  }

  @Override
  void submit(HttpServletRequest request, HttpServletResponse response) throws IOException {
    long id = number(request, "pageId");
    List<Restriction> restrictions = new ArrayList<>();
    for (Restriction.Operation operation : Restriction.Operation.values()) {
      for (Restriction.Subject subject : Restriction.Subject.values()) {
        String[] names = request.getParameterValues(operation + "-" + subject);
        for (String name : names == null ? new String[0] : names) {
          restrictions.add(new Restriction(operation, subject, name));
        }
      }
    }
    library().restrict(user(), id, restrictions);
    redirect(response, "/pages/viewpage.action?pageId=" + id);
  }
}
