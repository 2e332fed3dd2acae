package org.gtmready.core.host;

import java.util.Optional;

/** Who is acting, and what people are called. */
public interface Users {

  /** User key of the acting user; empty for an anonymous one. */
  Optional<String> acting();

  /** Whether the acting user administers the product; an anonymous one does not. */
  boolean administering();

  /** Display name of a user key; the key itself when nobody has it any more. */
  String nameOf(String userKey);
}
