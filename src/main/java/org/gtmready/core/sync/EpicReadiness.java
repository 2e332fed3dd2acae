package org.gtmready.core.sync;

import java.util.List;
import java.util.Optional;
import org.gtmready.core.readiness.evaluate.Overall;
import org.gtmready.core.readiness.evaluate.Status;

/** An epic's verdict as seen from Confluence, by the acting user, through the application link. */
public interface EpicReadiness {

  /** Asks Jira; answers within about two seconds. */
  Answer of(String epicKey);

  /**
   * Address of an epic in the linked Jira; asks nobody. Empty without a link or for no issue key.
   */
  Optional<String> address(String epicKey);

  /** What Jira said, or why it said nothing. */
  sealed interface Answer {
    /**
     * The verdict.
     *
     * @param past the name of the epic's status where that is past the gate, else empty
     * @param open how many requirements are neither met nor waived
     * @param notRead how many requirements are satisfied by links that nobody has read
     * @param url address of the epic in Jira
     */
    record Found(
        String epic,
        String url,
        Overall overall,
        String past,
        int open,
        int notRead,
        List<Line> lines)
        implements Answer {
      public Found {
        lines = List.copyOf(lines);
      }
    }

    /** No such epic, or one that the acting user may not see: they answer alike. */
    record NotFound() implements Answer {}

    /** Jira did not answer; why is a stable word such as {@code timeout}. */
    record Unreachable(String why) implements Answer {}

    /** The acting user has to authorise the link first, at this address. */
    record NeedsAuthorisation(String url) implements Answer {}

    /** No application link to a Jira exists. */
    record NoLink() implements Answer {}
  }

  /**
   * One requirement.
   *
   * @param name in the acting user's language, as Jira says it
   * @param notRead true when it is satisfied by links that nobody has read
   * @param text what is missing, or an empty string
   */
  record Line(String name, Status status, boolean blocks, boolean notRead, String text) {}
}
