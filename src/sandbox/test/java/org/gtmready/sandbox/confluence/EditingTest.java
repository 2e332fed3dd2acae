package org.gtmready.sandbox.confluence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.gtmready.sandbox.confluence.content.PageStatus;
import org.gtmready.sandbox.confluence.content.PageVersion;
import org.gtmready.sandbox.confluence.content.Restriction;
import org.gtmready.sandbox.confluence.content.StoredPage;
import org.gtmready.sandbox.confluence.library.ContentException;
import org.gtmready.sandbox.confluence.library.Edit;
import org.gtmready.sandbox.confluence.library.PageChange;
import org.gtmready.sandbox.host.User;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EditingTest {

  private final Bench bench = new Bench();
  private final User pm = bench.user("pm");

  private static Edit edit(String title, String body, int version) {
    return new Edit(title, body, version, "why", false);
  }

  private static void refused(ContentException.Kind kind, ThrowingCallable call) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(ContentException.class, e -> assertThat(e.kind()).isEqualTo(kind));
  }

  @Test
  void keepsEveryVersion_andTellsOfTheOneBefore() {
    StoredPage page = bench.page("Plan", "<p>1</p>");

    bench.library.update(pm, page.id(), edit("Plan b", "<p>2</p>", 2));

    StoredPage now = bench.library.page(pm, page.id());
    assertThat(now.body()).isEqualTo("<p>2</p>");
    assertThat(bench.library.versions(now))
        .extracting(PageVersion::body)
        .containsExactly("<p>2</p>", "<p>1</p>");
    assertThat(bench.told)
        .last()
        .isInstanceOfSatisfying(
            PageChange.Updated.class, told -> assertThat(told.before().title()).isEqualTo("Plan"));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 3})
  void refusesAsAConflict_whenTheVersionIsNotTheNext(int version) {
    StoredPage page = bench.page("Plan", "<p>1</p>");

    refused(
        ContentException.Kind.CONFLICT,
        () -> bench.library.update(pm, page.id(), edit("Plan", "<p>2</p>", version)));
    assertThat(bench.library.page(pm, page.id()).version()).isEqualTo(1);
    assertThat(bench.told).hasSize(1);
  }

  @Test
  void letsExactlyOneWin_whenManySaveTheSameVersion() {
    StoredPage page = bench.page("Plan", "<p>1</p>");
    AtomicInteger won = new AtomicInteger();

    IntStream.range(0, 8)
        .parallel()
        .forEach(
            i -> {
              try {
                bench.editing.update(page.id(), edit("Plan", "<p>" + i + "</p>", 2), "pm");
                won.incrementAndGet();
              } catch (ContentException e) {
                assertThat(e.kind()).isEqualTo(ContentException.Kind.CONFLICT);
              }
            });

    assertThat(won).hasValue(1);
    assertThat(bench.library.versions(bench.library.page(pm, page.id()))).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"<p>", "<p>x<br></p>", "a & b", "<p>\u0001</p>", "</xml><xml>", "<x:p/>"})
  void refusesTheBody_whenItIsNoStorageFormat(String body) {
    refused(ContentException.Kind.INVALID, () -> bench.page("Plan", body));
  }

  @Test
  void refusesTheBody_whenItIsNestedTooDeeply() {
    String deep = "<b>".repeat(10_000) + "</b>".repeat(10_000);

    refused(ContentException.Kind.INVALID, () -> bench.page("Plan", deep));
  }

  @Test
  void storesAMegabyteAndFourByteCharacters() {
    String body = "<p>" + "\uD83D\uDE80 text ".repeat(100_000) + "</p>";

    StoredPage page = bench.page("Rocket \uD83D\uDE80", body);

    assertThat(bench.library.page(pm, page.id()).body()).isEqualTo(body);
    assertThat(bench.library.page(pm, page.id()).title()).isEqualTo("Rocket \uD83D\uDE80");
  }

  @Test
  void refusesATitle_whenAnotherPageHasIt_untilThatIsTrashed() {
    StoredPage first = bench.page("Plan", "<p>1</p>");

    refused(ContentException.Kind.INVALID, () -> bench.page("pLAN", "<p>2</p>"));
    bench.library.trash(pm, first.id());
    StoredPage second = bench.page("Plan", "<p>2</p>");
    refused(ContentException.Kind.INVALID, () -> bench.library.restore(pm, first.id(), "Plan"));

    assertThat(bench.library.restore(pm, first.id(), "Plan again").isCurrent()).isTrue();
    assertThat(second.isCurrent()).isTrue();
  }

  @Test
  void movesChildrenUp_whenTheirParentIsTrashed() {
    StoredPage top = bench.page("Top", "<p></p>");
    StoredPage middle = bench.page("Middle", "<p></p>", top.id());
    StoredPage leaf = bench.page("Leaf", "<p></p>", middle.id());

    bench.library.trash(pm, middle.id());

    assertThat(bench.library.page(pm, leaf.id()).parentId()).isEqualTo(top.id());
    refused(ContentException.Kind.NOT_FOUND, () -> bench.library.page(pm, middle.id()));
    assertThat(bench.library.page(pm, middle.id(), PageStatus.TRASHED).title()).isEqualTo("Middle");
  }

  @Test
  void refusesToMoveAPageBelowItself() {
    StoredPage top = bench.page("Top", "<p></p>");
    StoredPage leaf = bench.page("Leaf", "<p></p>", top.id());

    refused(
        ContentException.Kind.INVALID, () -> bench.library.move(pm, top.id(), "GTM", leaf.id()));
  }

  @Test
  void hidesAPageAndAllBelow_whenViewingIsRestricted() {
    StoredPage top = bench.page("Top", "<p></p>");
    StoredPage leaf = bench.page("Leaf", "<p></p>", top.id());
    bench.library.restrict(
        pm,
        top.id(),
        List.of(new Restriction(Restriction.Operation.READ, Restriction.Subject.USER, "pm")));

    refused(
        ContentException.Kind.NOT_FOUND, () -> bench.library.page(bench.user("dev"), leaf.id()));
    refused(ContentException.Kind.NOT_FOUND, () -> bench.library.page(null, top.id()));
    assertThat(bench.library.page(pm, leaf.id()).id()).isEqualTo(leaf.id());
    assertThat(bench.library.page(bench.user("admin"), leaf.id()).id()).isEqualTo(leaf.id());
  }

  @Test
  void forbidsEditing_whenOneMayOnlyView() {
    StoredPage page = bench.page("Plan", "<p>1</p>");

    refused(
        ContentException.Kind.FORBIDDEN,
        () -> bench.library.update(bench.user("viewer"), page.id(), edit("Plan", "<p>2</p>", 2)));
  }

  @Test
  void removesAllOfAPage_whenItIsPurged() {
    StoredPage page = bench.page("Plan", "<p>1</p>");
    bench.library.update(pm, page.id(), edit("Plan", "<p>2</p>", 2));
    bench.library.trash(pm, page.id());

    refused(ContentException.Kind.FORBIDDEN, () -> bench.library.purge(pm, page.id()));
    bench.library.purge(bench.user("admin"), page.id());

    assertThat(bench.stores.pages().byId(page.id())).isEmpty();
    assertThat(bench.stores.history().of(page.id())).isEmpty();
    assertThat(bench.told).last().isInstanceOf(PageChange.Removed.class);
  }
}
