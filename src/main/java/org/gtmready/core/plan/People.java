package org.gtmready.core.plan;

import java.util.Optional;

/** The people of the host in which a page stands. */
public interface People {

  /**
   * Who is meant by a user key or a user name; empty when there is nobody of that key or name.
   *
   * @param reference as a page refers to somebody
   */
  Optional<Person> find(String reference);

  /** Nobody can be looked up, so that a reference stands for itself. */
  People UNKNOWN = reference -> Optional.of(new Person(reference, reference));

  /**
   * Somebody with an account.
   *
   * @param username stays the same however a page refers to them
   */
  record Person(String username, String displayName) {}
}
