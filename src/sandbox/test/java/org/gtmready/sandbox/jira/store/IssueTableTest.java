package org.gtmready.sandbox.jira.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.gtmready.sandbox.jira.JiraFixture;
import org.gtmready.sandbox.jira.store.IssueTable.Move;
import org.junit.jupiter.api.Test;

class IssueTableTest {
  private final JiraFixture site = new JiraFixture();
  private final IssueTable issues = site.store.issues();

  private static Move start(String comment) {
    return new Move("pm", Kind.TO_DO, Kind.IN_PROGRESS, UnaryOperator.identity(), comment);
  }

  @Test
  void moves_whenTheStatusIsTheOneExpected() {
    IssueRow task = site.task("One");

    assertThat(issues.move(task.id(), start("Here we go"))).isPresent();

    assertThat(issues.byId(task.id()).orElseThrow().status()).isEqualTo(Kind.IN_PROGRESS);
    assertThat(site.store.comments().of(task.id()))
        .extracting(Comment::body)
        .containsExactly("Here we go");
    assertThat(site.store.history().of(task.id()).get(0).items())
        .containsExactly(
            new Change.Item(
                "status", Kind.TO_DO.id(), "To Do", Kind.IN_PROGRESS.id(), "In Progress"));
  }

  @Test
  void changesNothing_whenSomebodyMovedItFirst() {
    IssueRow task = site.task("One");
    issues.move(task.id(), start(null));

    assertThat(issues.move(task.id(), start("Too late"))).isEmpty();

    assertThat(site.store.comments().of(task.id())).isEmpty();
    assertThat(site.store.history().of(task.id())).hasSize(1);
  }

  @Test
  void movesOnlyOnce_whenManyTryAtOnce() {
    IssueRow task = site.task("One");

    long moved =
        IntStream.range(0, 16)
            .parallel()
            .filter(any -> issues.move(task.id(), start(null)).isPresent())
            .count();

    assertThat(moved).isEqualTo(1);
    assertThat(site.store.history().of(task.id())).hasSize(1);
  }

  @Test
  void numbersAreUnique_whenManyAreCreatedAtOnce() {
    List<String> keys =
        IntStream.range(0, 20).parallel().mapToObj(i -> site.task("T" + i).key()).toList();

    assertThat(keys).doesNotHaveDuplicates();
  }

  @Test
  void rollsBack_whenTheChangeThrows() {
    IssueRow task = site.task("One");

    assertThatThrownBy(
            () ->
                issues.change(
                    task.id(),
                    "pm",
                    fields -> {
                      throw new IllegalArgumentException("no");
                    }))
        .hasMessage("no");

    assertThat(issues.byId(task.id())).contains(task);
  }

  @Test
  void historyTellsEveryChangedField_andNothingElse() {
    IssueRow task = site.task("One");

    issues.change(
        task.id(),
        "pm",
        fields ->
            new IssueEdit(fields)
                .summary("Two")
                .labels(List.of("b", "a", "b"))
                .assignee("dev")
                .fields());

    assertThat(site.store.history().of(task.id()).get(0).items())
        .extracting(Change.Item::field, Change.Item::oldText, Change.Item::newText)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("summary", "One", "Two"),
            org.assertj.core.groups.Tuple.tuple("assignee", null, "dev"),
            org.assertj.core.groups.Tuple.tuple("labels", "", "a b"));
    issues.change(task.id(), "pm", UnaryOperator.identity());
    assertThat(site.store.history().of(task.id())).hasSize(1);
  }

  @Test
  void deletesWithAllThatHangsOnIt() {
    IssueRow epic = site.issue(Kind.TO_DO, new IssueEdit().type(Kind.EPIC).summary("E"));
    IssueRow story = site.issue(Kind.TO_DO, new IssueEdit().summary("S").epic(epic.id()));
    site.store.comments().add(epic.id(), "pm", "c");
    site.store.links().add(LinkType.ALL.get(0), epic.id(), story.id());
    site.store.remoteLinks().save(new RemoteLinkRow(0, epic.id(), "g", "t", "http://x", "{}"));
    site.store.properties().put(epic.id(), "k", "1");

    issues.delete(epic.id());

    assertThat(issues.byId(epic.id())).isEmpty();
    assertThat(issues.byId(story.id()).orElseThrow().fields().epicId()).isNull();
    assertThat(site.store.links().of(story.id())).isEmpty();
  }

  @Test
  void remoteLinkIsReplaced_whenItsGlobalIdIsThere() {
    IssueRow task = site.task("One");
    RemoteLinks links = site.store.remoteLinks();
    RemoteLinks.Saved first =
        links.save(new RemoteLinkRow(0, task.id(), "g=1", "Old", "http://x/1", "{}"));

    RemoteLinks.Saved second =
        links.save(new RemoteLinkRow(0, task.id(), "g=1", "New", "http://x/2", "{}"));

    assertThat(second).isEqualTo(new RemoteLinks.Saved(first.id(), false));
    assertThat(links.of(task.id())).extracting(RemoteLinkRow::title).containsExactly("New");
  }

  @Test
  void remoteLinksWithoutGlobalId_areKeptApart() {
    IssueRow task = site.task("One");
    RemoteLinkRow link = new RemoteLinkRow(0, task.id(), null, "T", "http://x/1", "{}");
    site.store.remoteLinks().save(link);
    site.store.remoteLinks().save(link);

    assertThat(site.store.remoteLinks().of(task.id())).hasSize(2);
  }
}
