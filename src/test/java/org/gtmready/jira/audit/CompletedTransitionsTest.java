package org.gtmready.jira.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gtmready.core.ShippedMessages;
import org.gtmready.core.audit.DecisionKind;
import org.gtmready.core.audit.MemoryDecisions;
import org.gtmready.core.audit.Passage;
import org.gtmready.core.audit.Recording;
import org.gtmready.core.evidence.Evidence;
import org.gtmready.core.policy.Mode;
import org.gtmready.core.policy.Strictness;
import org.gtmready.core.readiness.GateScope;
import org.gtmready.core.readiness.evaluate.Evaluator;
import org.gtmready.core.readiness.evaluate.Facts;
import org.junit.jupiter.api.Test;
import org.ofbiz.core.entity.GenericEntityException;
import org.ofbiz.core.entity.GenericValue;

/** A transition that was made leaves one entry, and in WARN one comment. */
class CompletedTransitionsTest {

  private static final Passage PASSAGE =
      new Passage(31, "Release", "2", "Ready", "3", "Released", GateScope.ALL);

  private final Map<?, ?> run = new HashMap<>();
  private final MemoryDecisions store = new MemoryDecisions();
  private final List<String> comments = new ArrayList<>();
  private final List<String> lost = new ArrayList<>();
  private final Clock clock = Clock.fixed(Facts.NOW, ZoneOffset.UTC);
  private final JudgedTransitions judged = new JudgedTransitions(clock);
  private final CompletedTransitions listener =
      new CompletedTransitions(
          mock(EventPublisher.class),
          judged,
          new Recording(store, project -> Facts.policy(), clock, (epic, trouble) -> lost.add(epic)),
          new WarningComment(
              (issue, author, body, dispatch) -> {
                comments.add(author.getKey() + ": " + body);
                return null;
              },
              project -> Facts.defaultPolicy(),
              ShippedMessages.ENGLISH),
          mock(GatedArrivals.class));

  @Test
  void warns_inOneComment_withoutAWordOfThePage() {
    judge(Mode.WARN, Facts.page(1, Facts.missing("outcome")));
    listener.happened(moved(7, "2", "3"));
    listener.happened(moved(7, "2", "3"));

    assertThat(comments)
        .singleElement()
        .asString()
        .startsWith("ana: “Release” was made although GTM requirements were open: Positioning")
        .contains("Positioning incomplete")
        .doesNotContain("Title", "wiki", "outcome", "of 11");
    assertThat(store.all())
        .singleElement()
        .satisfies(
            it -> {
              assertThat(it.kind()).isEqualTo(DecisionKind.PASSED_WITH_WARNINGS);
              assertThat(it.tries().by()).isEqualTo("ana");
              assertThat(it.tries().at()).isEqualTo(Facts.NOW);
              assertThat(it.passage().toName()).isEqualTo("to 3");
            });
  }

  @Test
  void onlyRecords_inObserve() {
    judge(Mode.OBSERVE);
    listener.happened(moved(7, "2", "3"));

    assertThat(comments).isEmpty();
    assertThat(store.all())
        .extracting(it -> it.kind())
        .containsExactly(DecisionKind.WOULD_HAVE_REFUSED);
  }

  @Test
  void warnsOfNothing_thatCouldNotBeWritten() {
    judge(Mode.WARN);
    store.broken();
    listener.happened(moved(7, "2", "3"));

    assertThat(comments).isEmpty();
    assertThat(lost).containsExactly("LAUNCH-2");
  }

  @Test
  void recordsNothing_ofATransitionThatIsNeverMade_norOfOtherChanges() {
    listener.happened(moved(7, "2", "3"));
    judge(Mode.WARN);
    listener.happened(new IssueEvent(issue(), user(), null, null, Map.of(), 6L));
    listener.happened(moved(7, "2", "9"));
    judged.refused();
    listener.happened(moved(7, "2", "3"));

    assertThat(store.all()).isEmpty();
    assertThat(comments).isEmpty();
  }

  @Test
  void neverThrows_whenTheHistoryCantBeRead() {
    judge(Mode.WARN);
    GenericValue broken =
        new GenericValue() {
          @Override
          public List<GenericValue> getRelated(String relation) throws GenericEntityException {
            throw new GenericEntityException("gone");
          }
        };
    listener.happened(new IssueEvent(issue(), user(), null, broken, Map.of(), 13L));

    assertThat(store.all()).isEmpty();
  }

  private void judge(Mode mode, Evidence... evidence) {
    judged.passed(
        run,
        new Evaluator()
            .evaluate(
                Facts.policy(Facts.requirement(Strictness.READ, mode)),
                Facts.EPIC,
                List.of(evidence),
                List.of(),
                Facts.NOW),
        PASSAGE);
  }

  private static IssueEvent moved(long change, String from, String to) {
    Row item =
        new Row(
            Map.of(
                "field",
                "status",
                "oldvalue",
                from,
                "oldstring",
                "from " + from,
                "newvalue",
                to,
                "newstring",
                "to " + to),
            List.of());
    Row other = new Row(Map.of("field", "summary"), List.of());
    Row log = new Row(Map.of("id", Long.toString(change)), List.of(other, item));
    return new IssueEvent(issue(), user(), null, log, Map.of(), 13L);
  }

  /** A row of Jira's history. */
  private static final class Row extends GenericValue {
    private final Map<String, String> columns;
    private final List<GenericValue> items;

    Row(Map<String, String> columns, List<GenericValue> items) {
      this.columns = columns;
      this.items = items;
    }

    @Override
    public List<GenericValue> getRelated(String relation) {
      assertThat(relation).isEqualTo("ChildChangeItem");
      return items;
    }

    @Override
    public String getString(String column) {
      return columns.get(column);
    }

    @Override
    public Long getLong(String column) {
      return Long.valueOf(columns.get(column));
    }
  }

  private static Issue issue() {
    Issue issue = mock(Issue.class);
    Project project = mock(Project.class);
    when(project.getKey()).thenReturn("LAUNCH");
    when(issue.getProjectObject()).thenReturn(project);
    when(issue.getId()).thenReturn(Facts.EPIC_ID);
    return issue;
  }

  private static ApplicationUser user() {
    ApplicationUser user = mock(ApplicationUser.class);
    when(user.getKey()).thenReturn("ana");
    return user;
  }
}
