package org.gtmready.sandbox.modules;

import jakarta.servlet.ServletConfig;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.gtmready.sandbox.host.CurrentUser;
import org.gtmready.sandbox.plugin.ModuleElement;
import org.gtmready.sandbox.web.Login;

/** {@code servlet}: mounted under {@code /plugins/servlet}, behind its security annotation. */
final class ServletType implements ModuleType {

  @Override
  public void enable(ModuleElement element, ModuleContext context) {
    if (element.child("init-param").isPresent()) {
      throw new IllegalStateException(element + ": <init-param> is not modelled");
    }
    HttpServlet servlet = (HttpServlet) context.beans().create(element.required("class"));
    Access access = Access.of(servlet.getClass(), servlet.getClass().getPackage());
    List<String> patterns =
        element.children("url-pattern").stream()
            .map(pattern -> "/plugins/servlet" + pattern.text())
            .toList();
    context.servlets().accept(new Guarded(servlet, access, context.modules()), patterns);
  }

  /** A plugin's servlet that only some may reach. */
  private static final class Guarded extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private final HttpServlet servlet;
    private final Access access;
    private final transient EnabledModules modules;

    Guarded(HttpServlet servlet, Access access, EnabledModules modules) {
      this.servlet = servlet;
      this.access = access;
      this.modules = modules;
    }

    @Override
    public void init(ServletConfig config) throws ServletException {
      super.init(config);
      servlet.init(config);
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
        throws ServletException, IOException {
      if (access.allows(CurrentUser.get())) {
        Decorated decorated = new Decorated(response);
        servlet.service(request, decorated);
        decorated.finish(modules.decorator());
      } else if (CurrentUser.get() == null) {
        Login.redirect(request, response);
      } else {
        response.sendError(HttpServletResponse.SC_FORBIDDEN);
      }
    }

    @Override
    public void destroy() {
      servlet.destroy();
    }
  }
}
