package org.gtmready.core.policy.layer;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Every layer of the policy that was ever saved; none of them is changed or removed. */
public interface PolicyVersions {

  /**
   * A layer that was saved.
   *
   * @param number unique in the installation; higher than that of all saved before
   * @param document as {@link PolicyFormat} writes it
   * @param by user key
   * @param why at most 400 characters, may be empty
   */
  record Saved(long number, Scope scope, String document, String by, Instant at, String why) {}

  /** The layer with this number. */
  Optional<Saved> find(long number);

  /** The latest of a scope; it is in force. */
  Optional<Saved> latest(Scope scope);

  /** The latest ones of a scope first, at most so many, below a number. */
  List<Saved> of(Scope scope, long below, int limit);

  /**
   * Saves a layer, in force from then on.
   *
   * @param replaces number of the one that was in force when this was written; 0 for none
   * @param atLeast the number that it gets, unless one that high is taken
   * @return empty when another one has been saved since, then nothing is
   */
  Optional<Saved> save(
      Scope scope, String document, long replaces, long atLeast, String by, String why);

  /** Those saved last, of any scope; at most so many, the newest first. */
  List<Saved> newest(int limit);
}
