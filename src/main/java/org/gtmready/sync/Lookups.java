package org.gtmready.sync;

import java.util.function.Function;
import org.gtmready.core.evidence.PlanPages.Lookup;

/** What an answer over the wire means for someone who looks a page up. */
final class Lookups {

  private Lookups() {}

  /**
   * A lookup for an answer.
   *
   * @param found makes the lookup from the body of a good answer; may throw
   *     IllegalArgumentException when it can't be read
   */
  static Lookup of(AppLinkClient.Answer answer, Function<String, Lookup> found) {
    if (answer instanceof AppLinkClient.Answer.Silent silent) {
      return new Lookup.Unreachable(silent.why());
    }
    if (answer instanceof AppLinkClient.Answer.NeedsAuthorisation needs) {
      return new Lookup.NeedsAuthorisation(needs.url());
    }
    AppLinkClient.Answer.Said said = (AppLinkClient.Answer.Said) answer;
    if (said.notFound()) {
      return new Lookup.NotFound();
    }
    if (!said.ok()) {
      return new Lookup.Unreachable("http-" + said.status());
    }
    try {
      return found.apply(said.body());
    } catch (IllegalArgumentException unreadable) {
      return new Lookup.Unreachable("unreadable");
    }
  }
}
