package org.gtmready.sandbox.modules;

import com.atlassian.sal.api.websudo.WebSudoRequired;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.gtmready.sandbox.host.CurrentRequest;
import org.gtmready.sandbox.host.CurrentUser;

/** Enforces the security annotations of plugin REST: 401 for nobody, 403 for not enough. */
public final class RestSecurity implements ContainerRequestFilter {

  @Context private ResourceInfo resource;

  @Override
  public void filter(ContainerRequestContext request) {
    Class<?> type = resource.getResourceClass();
    if (type == null || resource.getResourceMethod() == null) {
      return;
    }
    Access access = Access.of(resource.getResourceMethod(), type, type.getPackage());
    if (!access.allows(CurrentUser.get())) {
      boolean nobody = CurrentUser.get() == null;
      refuse(
          request,
          nobody ? 401 : 403,
          nobody
              ? "Client must be authenticated to access this resource."
              : "Client must be authenticated as an administrator to access this resource.");
    } else if (resource.getResourceMethod().isAnnotationPresent(WebSudoRequired.class)
        && isByBrowser()
        && !CurrentRequest.get().isSecure()) {
      refuse(request, 401, "This resource requires WebSudo.");
    }
  }

  /** A program that sends a token with each request has no session to secure. */
  private static boolean isByBrowser() {
    return CurrentRequest.get().servletRequest().getHeader("Authorization") == null;
  }

  private static void refuse(ContainerRequestContext request, int status, String message) {
    request.abortWith(
        Response.status(status)
            .type(MediaType.APPLICATION_JSON_TYPE)
            .entity(Map.of("message", message, "status-code", status))
            .build());
  }
}
