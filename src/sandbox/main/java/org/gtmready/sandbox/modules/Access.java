package org.gtmready.sandbox.modules;

import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.gtmready.sandbox.host.User;

/** Who may reach an endpoint, by its security annotation; without one: who is logged in. */
enum Access {
  OPEN,
  LOGGED_IN,
  ADMINISTRATORS;

  /** The annotation of the method wins over that of the class, and that over the package's. */
  static Access of(AnnotatedElement... nearestFirst) {
    return Stream.of(nearestFirst)
        .flatMap(element -> annotated(element).stream())
        .findFirst()
        .orElse(LOGGED_IN);
  }

  /** Empty when the element has no security annotation. */
  static Optional<Access> annotated(AnnotatedElement element) {
    return element == null
        ? Optional.empty()
        : Arrays.stream(element.getAnnotations())
            .map(Annotation::annotationType)
            .filter(
                type ->
                    type.getPackageName().equals("com.atlassian.annotations.security")
                        || type.getPackageName()
                            .equals("com.atlassian.plugins.rest.api.security.annotation"))
            .flatMap(type -> named(type.getSimpleName()).stream())
            .findFirst();
  }

  private static Optional<Access> named(String annotation) {
    return switch (annotation) {
      case "UnrestrictedAccess", "AnonymousSiteAccess" -> Optional.of(OPEN);
      case "LicensedOnly", "UnlicensedSiteAccess" -> Optional.of(LOGGED_IN);
      case "AdminOnly", "SystemAdminOnly" -> Optional.of(ADMINISTRATORS);
      default -> Optional.empty();
    };
  }

  boolean allows(User user) {
    return switch (this) {
      case OPEN -> true;
      case LOGGED_IN -> user != null;
      case ADMINISTRATORS -> user != null && user.isAdmin();
    };
  }
}
