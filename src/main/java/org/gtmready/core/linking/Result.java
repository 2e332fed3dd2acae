package org.gtmready.core.linking;

import java.util.function.Function;

/** What became of a request: the thing, or the problem that kept it from being done. */
public sealed interface Result<T> {

  /** It is done. */
  record Done<T>(T value) implements Result<T> {}

  /** It is not done, and nothing changed. */
  record Refused<T>(Problem problem) implements Result<T> {}

  /** The next step with the thing, or the same problem. */
  default <R> Result<R> then(Function<? super T, Result<R>> next) {
    return this instanceof Done<T> done
        ? next.apply(done.value())
        : new Refused<>(((Refused<T>) this).problem());
  }

  static <T> Result<T> refused(Problem.Kind kind, String code, String field, String... args) {
    return new Refused<>(Problem.of(kind, code, field, args));
  }
}
