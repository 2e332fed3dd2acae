package org.gtmready.sandbox.modules;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
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
      int status = nobody ? 401 : 403;
      String message =
          nobody
              ? "Client must be authenticated to access this resource."
              : "Client must be authenticated as an administrator to access this resource.";
      request.abortWith(
          Response.status(status)
              .type(MediaType.APPLICATION_JSON_TYPE)
              .entity(Map.of("message", message, "status-code", status))
              .build());
    }
  }
}
