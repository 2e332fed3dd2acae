package org.gtmready.rest.problem;

import jakarta.inject.Named;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.Provider;
import java.util.Collection;
import java.util.Set;

/**
 * Refuses what no resource of ours can mean: a write that does not say that it is JSON, which a
 * form of another site could send, and control characters in an address, which no database takes.
 */
@Named
@Provider
public class RequestCheck implements ContainerRequestFilter {

  private static final Set<String> WRITES = Set.of("POST", "PUT", "PATCH");

  @Override
  public void filter(ContainerRequestContext request) {
    UriInfo address = request.getUriInfo();
    if (hasControls(address.getPathParameters()) || hasControls(address.getQueryParameters())) {
      throw new ProblemException(400, "GTM-REST-400", null);
    }
    if (WRITES.contains(request.getMethod()) && !isJson(request.getMediaType())) {
      throw new ProblemException(415, "GTM-REST-415", null);
    }
  }

  /** JAX-RS takes a missing type and a wildcard for every type. */
  private static boolean isJson(MediaType type) {
    return type != null
        && type.getType().equalsIgnoreCase("application")
        && type.getSubtype().equalsIgnoreCase("json");
  }

  private static boolean hasControls(MultivaluedMap<String, String> parameters) {
    return parameters.values().stream()
        .flatMap(Collection::stream)
        .anyMatch(value -> value.chars().anyMatch(Character::isISOControl));
  }
}
