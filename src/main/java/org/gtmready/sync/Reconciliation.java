package org.gtmready.sync;

import static java.util.stream.Collectors.groupingBy;

import com.atlassian.applinks.api.ApplicationLink;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.gtmready.core.evidence.EvidenceStore;
import org.gtmready.core.evidence.PageId;
import org.gtmready.core.evidence.Target.PageTarget;
import org.gtmready.core.sync.Comparisons;
import org.gtmready.core.sync.FactsQuery;
import org.gtmready.core.sync.SyncHealth;
import org.gtmready.sync.PageQuestions.Outcome;

/** Asks every Confluence again about the linked pages, and so repairs what a lost message left. */
@JiraComponent
public class Reconciliation {

  /** So many questions in a row without an answer, and the Confluence is taken to be away. */
  private static final int MOST_SILENCES = 3;

  /** What became of all questions together. */
  private static final class Tally {
    private int answered;
    private String problem;

    private void add(Outcome outcome) {
      answered += outcome.answered();
      problem = outcome.isAnswered() ? problem : outcome.problem();
    }
  }

  private final ConfluenceLinks links;
  private final EvidenceStore evidence;
  private final PageQuestions questions;
  private final LinkStates states;
  private final Comparisons comparisons;
  private final Clock clock;
  private final Map<String, Instant> leftAloneUntil = new ConcurrentHashMap<>();

  /** Pages that a question failed for; asked one by one and last, so that others never wait. */
  private final Set<PageTarget> difficult = ConcurrentHashMap.newKeySet();

  @Inject
  public Reconciliation(
      ConfluenceLinks links,
      EvidenceStore evidence,
      PageQuestions questions,
      LinkStates states,
      Comparisons comparisons,
      Clock clock) {
    this.links = links;
    this.evidence = evidence;
    this.questions = questions;
    this.states = states;
    this.comparisons = comparisons;
    this.clock = clock;
  }

  /** Asks about all linked pages once; an unreachable Confluence leaves what is known as it is. */
  void run() {
    List<PageTarget> pages = evidence.linkedPages();
    difficult.retainAll(Set.copyOf(pages));
    Tally tally = new Tally();
    ask(pages, tally);
    comparisons.note(
        new SyncHealth.Reconciliation(
            clock.instant(), pages.size(), pages.size() - tally.answered, tally.problem));
  }

  /** Asks about these pages. */
  void ask(Collection<PageTarget> pages) {
    ask(pages, new Tally());
  }

  private void ask(Collection<PageTarget> pages, Tally tally) {
    pages.stream()
        .filter(page -> PageId.isOne(page.pageId()))
        .distinct()
        .collect(groupingBy(PageTarget::application))
        .forEach((application, some) -> askOne(application, some, tally));
  }

  private void askOne(String application, List<PageTarget> pages, Tally tally) {
    Optional<ApplicationLink> link = links.find(application);
    if (link.isEmpty()) {
      states.note(LinkStates.Activity.ASK, application, "no-link");
      tally.problem = "no-link";
      return;
    }
    int silences = 0;
    for (List<PageTarget> some : batches(pages)) {
      if (clock.instant().isBefore(leftAloneUntil.getOrDefault(application, Instant.MIN))) {
        return;
      }
      Outcome outcome = questions.ask(link.get(), some);
      states.note(LinkStates.Activity.ASK, application, outcome.problem());
      tally.add(outcome);
      if (outcome.isAnswered()) {
        silences = 0;
        some.forEach(difficult::remove);
      } else {
        silences++;
        leaveAlone(application, outcome.pause());
        if (silences == MOST_SILENCES || !outcome.mayBeAboutAPage()) {
          return;
        }
        difficult.addAll(some);
      }
    }
  }

  private void leaveAlone(String application, Duration pause) {
    if (!pause.isZero()) {
      leftAloneUntil.put(application, clock.instant().plus(pause));
    }
  }

  private List<List<PageTarget>> batches(List<PageTarget> pages) {
    List<PageTarget> easy = pages.stream().filter(page -> !difficult.contains(page)).toList();
    List<List<PageTarget>> batches = new ArrayList<>();
    for (int from = 0; from < easy.size(); from += FactsQuery.MAX_PAGES) {
      batches.add(easy.subList(from, Math.min(easy.size(), from + FactsQuery.MAX_PAGES)));
    }
    List<PageTarget> alone = new ArrayList<>(pages.stream().filter(difficult::contains).toList());
    // when the first few fail again, another few get their turn next time
    Collections.shuffle(alone);
    alone.forEach(page -> batches.add(List.of(page)));
    return batches;
  }
}
