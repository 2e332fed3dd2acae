package org.gtmready.core.audit;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.gtmready.core.host.Epics;
import org.gtmready.core.host.ProjectRights;
import org.gtmready.core.host.Users;

/**
 * Hands out decisions to administrators, part by part: those of the product get all, those of a
 * project what is on its issues that they may browse.
 */
public class Export {

  /** Decisions that one may ask for at once. */
  public static final int MOST_DECISIONS = 10_000;

  /** Decisions that whoever does not say how many gets. */
  public static final int DECISIONS = 1_000;

  private static final int IN_A_QUERY = 500;

  private final DecisionStore decisions;
  private final ProjectRights projects;
  private final Epics epics;
  private final Users users;

  public Export(DecisionStore decisions, ProjectRights projects, Epics epics, Users users) {
    this.decisions = decisions;
    this.projects = projects;
    this.epics = epics;
    this.users = users;
  }

  /**
   * What is asked for.
   *
   * @param project key, or null for those of every project
   * @param from earliest instant of the last time that it was decided so, or null
   * @param until instant before which it was first decided so, or null
   * @param after id of the decision that they come after; 0 for the first
   * @param limit most decisions that are looked at, 1 to {@link #MOST_DECISIONS}
   */
  public record Request(String project, Instant from, Instant until, long after, int limit) {}

  /** What the acting user may have. */
  public final class Permitted {

    private final DecisionStore.Choice choice;
    private final Request request;
    private final boolean all;

    private Permitted(DecisionStore.Choice choice, Request request, boolean all) {
      this.choice = choice;
      this.request = request;
      this.all = all;
    }

    /**
     * Hands over the decisions by number, oldest first; only a few are held at a time.
     *
     * @return what to come {@link Request#after} next; empty when there is no more
     */
    public Optional<Long> each(Consumer<Decision> taker) {
      int left = Math.max(1, Math.min(request.limit(), MOST_DECISIONS));
      long after = request.after();
      while (left > 0) {
        int asked = Math.min(left, IN_A_QUERY);
        List<Decision> part = decisions.all(choice, after, asked);
        tellable(part).forEach(taker);
        if (part.size() < asked) {
          return Optional.empty();
        }
        after = part.get(part.size() - 1).id();
        left -= asked;
      }
      return Optional.of(after);
    }

    private List<Decision> tellable(List<Decision> part) {
      if (all) {
        return part;
      }
      Set<Long> ids = part.stream().map(it -> it.subject().epicId()).collect(Collectors.toSet());
      Set<Long> visible = epics.visible(ids);
      return part.stream().filter(it -> visible.contains(it.subject().epicId())).toList();
    }
  }

  /** Empty when the acting user does not administer what is asked for. */
  public Optional<Permitted> ask(Request request) {
    boolean all = users.administering();
    if (request.project() == null) {
      return all ? Optional.of(permitted(null, request, true)) : Optional.empty();
    }
    return projects.administered(request.project()).map(keys -> permitted(keys, request, all));
  }

  private Permitted permitted(Set<String> keys, Request request, boolean all) {
    return new Permitted(
        new DecisionStore.Choice(keys, request.from(), request.until()), request, all);
  }
}
