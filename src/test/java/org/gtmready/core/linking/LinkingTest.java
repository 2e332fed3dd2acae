package org.gtmready.core.linking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.gtmready.core.evidence.Evidence;
import org.gtmready.core.evidence.EvidenceEvent;
import org.gtmready.core.evidence.PlanPages.Lookup;
import org.gtmready.core.evidence.Reading;
import org.gtmready.core.evidence.Target;
import org.gtmready.core.plan.PlanFacts;
import org.gtmready.core.readiness.evaluate.Facts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinkingTest {

  private static final PlanFacts PLAN =
      new PlanFacts("positioning", 3, List.of("value"), List.of(), List.of(), "f");

  private final FakeTracker tracker =
      new FakeTracker().epic(1, "LAUNCH-1").epic(2, "LAUNCH-2").issue(9, "LAUNCH-9", "Task");
  private final FakeConfluence confluence = new FakeConfluence().page("100", PLAN).page("101");
  private final MemoryEvidence store = new MemoryEvidence();
  private final List<String> shown = new ArrayList<>();
  private Runnable meanwhile = () -> {};
  private final Linking linking =
      new Linking(
          tracker,
          tracker,
          project -> Facts.defaultPolicy(),
          store,
          confluence,
          new PageLinks() {
            @Override
            public void show(Evidence evidence) {
              shown.add(evidence.title());
            }

            @Override
            public void hide(Evidence evidence) {
              meanwhile.run();
              shown.remove(evidence.title());
            }
          },
          new NoAliases(),
          Clock.fixed(FakeConfluence.SEEN, ZoneOffset.UTC));

  @Test
  void keepsWhatWasRead_whenThePageHoldsThePlan() {
    Linking.Linked linked = done(page("positioning", "100", null));

    assertThat(linked.created()).isTrue();
    assertThat(linked.evidence().target())
        .isEqualTo(new Target.PageTarget(FakeConfluence.LINK, "100"));
    assertThat(linked.evidence().reading()).isEqualTo(new Reading.Read(PLAN, FakeConfluence.SEEN));
    assertThat(shown).containsExactly("Page 100");
  }

  @Test
  void saysThatThereIsNoPlan_whenThePageHasNone() {
    assertThat(done(page("positioning", "101", null)).evidence().reading())
        .isEqualTo(new Reading.NoPlan(3, FakeConfluence.SEEN));
  }

  @Test
  void linksOnce_whenAskedTwice() {
    long first = done(page("positioning", "100", null)).evidence().id();
    Linking.Linked second = done(page("positioning", "100", null));

    assertThat(second.created()).isFalse();
    assertThat(second.evidence().id()).isEqualTo(first);
    assertThat(store.activeOf(1)).hasSize(1);
  }

  @Test
  void hasConfluenceTellOfAPage_onlyWhenSomebodyWhoMayViewItLinkedIt() {
    confluence.troubled(new Lookup.Unreachable("timeout"));
    done(page("positioning", "100", null));
    assertThat(confluence.followed()).isEmpty();

    confluence.troubled(null);
    done(page("positioning", "100", null));
    assertThat(confluence.followed()).containsExactly("100");
  }

  @Test
  void refusesTheTwentyFirstLink_butAReplacementAndWhatIsLinkedAlready() {
    long first = done(url("positioning", "https://example.org/1")).evidence().id();
    for (int i = 2; i <= 20; i++) {
      done(url("positioning", "https://example.org/" + i));
    }

    assertThat(problem(url("positioning", "https://example.org/21")))
        .isEqualTo(Problem.of(Problem.Kind.CONFLICT, "GTM-LINK-019", "requirement", "20"));
    assertThat(done(url("positioning", "https://example.org/20")).created()).isFalse();
    done(new LinkRequest("positioning", null, null, "https://example.org/21", first));
    done(url("adoption-metrics", "https://example.org/1"));
    assertThat(store.activeOf(1)).hasSize(21);
  }

  @Test
  void tellsTheHistoryInParts() {
    for (int i = 1; i <= 5; i++) {
      done(url("positioning", "https://example.org/" + i));
    }
    History history = new History(tracker, store, confluence);

    History.Part newest = history.of("LAUNCH-1", null, 2).orElseThrow();
    assertThat(titles(newest)).containsExactly("https://example.org/5", "https://example.org/4");
    History.Part older = history.of("LAUNCH-1", newest.next(), 2).orElseThrow();
    assertThat(titles(older)).containsExactly("https://example.org/3", "https://example.org/2");
    History.Part oldest = history.of("LAUNCH-1", older.next(), 2).orElseThrow();
    assertThat(titles(oldest)).containsExactly("https://example.org/1");
    assertThat(oldest.next()).isNull();
  }

  private static List<String> titles(History.Part part) {
    return part.lines().stream().map(line -> line.event().title()).toList();
  }

  @Test
  void keepsThePage_whenConfluenceDoesNotAnswer() {
    confluence.troubled(new Lookup.Unreachable("timeout"));

    Evidence evidence = done(page("positioning", "100", null)).evidence();

    assertThat(evidence.reading()).isEqualTo(new Reading.Unread("timeout"));
    assertThat(evidence.url())
        .isEqualTo("http://confluence.example/pages/viewpage.action?pageId=100");
    assertThat(evidence.restricted()).isTrue();
  }

  @Test
  void takesTheOldLinksPlace_whenItReplaces() {
    long old = done(page("positioning", "100", null)).evidence().id();

    done(page("positioning", "101", old));

    assertThat(store.activeOf(1)).extracting(Evidence::title).containsExactly("Page 101");
    assertThat(store.historyOf(1, Long.MAX_VALUE, 50))
        .extracting(EvidenceEvent::what)
        .containsExactly(
            EvidenceEvent.What.LINKED, EvidenceEvent.What.REPLACED, EvidenceEvent.What.LINKED);
    assertThat(shown).containsExactly("Page 101");
  }

  @Test
  void leavesThePageAmongTheIssuesLinks_whileAnotherRequirementUsesIt() {
    long one = done(page("positioning", "100", null)).evidence().id();
    long two = done(page("adoption-metrics", "100", null)).evidence().id();
    shown.remove(0); // the tracker knows it once

    linking.unlink("LAUNCH-1", one);
    assertThat(shown).containsExactly("Page 100");
    linking.unlink("LAUNCH-1", two);
    assertThat(shown).isEmpty();
  }

  @Test
  void showsThePageAgain_whenSomebodyLinksItWhileItIsBeingHidden() {
    long old = done(page("positioning", "100", null)).evidence().id();
    meanwhile =
        () -> {
          done(page("adoption-metrics", "100", null));
          shown.remove(0); // the tracker knows it once
        };

    linking.unlink("LAUNCH-1", old);

    assertThat(shown).containsExactly("Page 100");
  }

  @Test
  void linksAPage_whenItsAddressIsGivenAsWebAddress() {
    assertThat(
            done(url("positioning", "http://confluence.example/spaces/GTM/pages/100/Plan"))
                .evidence()
                .target())
        .isEqualTo(new Target.PageTarget(FakeConfluence.LINK, "100"));
  }

  @Test
  void linksAnIssue_whenItsAddressIsGivenAsWebAddress() {
    assertThat(
            done(url("adoption-metrics", "http://jira.example/browse/LAUNCH-9?focused=1"))
                .evidence()
                .target())
        .isEqualTo(new Target.IssueTarget(9, "LAUNCH-9"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://CONFLUENCE.example./display/GTM/Page+100",
        "http://confluence.example/pages/viewpage.action?spaceKey=GTM&title=Page%20100",
        "http://confluence.example//pages/100"
      })
  void readsThePage_howeverItsAddressIsSpelled(String address) {
    Evidence evidence = done(url("positioning", address)).evidence();

    assertThat(evidence.target()).isEqualTo(new Target.PageTarget(FakeConfluence.LINK, "100"));
    assertThat(evidence.reading()).isInstanceOf(Reading.Read.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://confluence.example/display/GTM/No+such+page",
        "http://confluence.example/display/HR/Page+100",
        "https://CONFLUENCE.example/pages/102"
      })
  void refuses_whenNoPageIsFoundBehindAnAddressInConfluence(String address) {
    assertThat(problem(url("positioning", address)).code()).isEqualTo("GTM-LINK-009");
    assertThat(preview("positioning", address)).isEqualTo("GTM-LINK-009");
    assertThat(store.activeOf(1)).isEmpty();
  }

  @Test
  void refusesATitle_butTakesANumber_whenConfluenceDoesNotAnswer() {
    confluence.troubled(new Lookup.Unreachable("timeout"));

    String byTitle = "http://confluence.example/display/GTM/Page+100";
    assertThat(problem(url("positioning", byTitle)).code()).isEqualTo("GTM-LINK-025");
    assertThat(preview("positioning", byTitle)).isEqualTo("GTM-LINK-025");
    assertThat(done(url("positioning", "http://confluence.example/pages/100")).evidence().reading())
        .isEqualTo(new Reading.Unread("timeout"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://jira.example/browse/launch-1",
        "https://JIRA.example/browse/LAUNCH-1#x",
        "http://jira.example/projects/LAUNCH/issues/LAUNCH-1",
        "http://jira.example/secure/RapidBoard.jspa?rapidView=1&selectedIssue=LAUNCH-1",
        "http://jira.example/secure/ViewIssue.jspa?id=1",
        "http://jira.example/browse/OLD-7"
      })
  void refusesTheEpicItself_howeverItsAddressIsSpelled(String address) {
    tracker.moved("OLD-7", "LAUNCH-1");

    assertThat(problem(url("adoption-metrics", address)).code()).isEqualTo("GTM-LINK-015");
    assertThat(preview("adoption-metrics", address)).isEqualTo("GTM-LINK-015");
  }

  @ParameterizedTest
  @CsvSource({
    "positioning, http://confluence.example/pages/100, page 100 Page 100 true",
    "positioning, http://confluence.example/display/GTM/Page+101, page 101 Page 101 true",
    "adoption-metrics, http://jira.example/browse/LAUNCH-9, issue LAUNCH-9 Summary of LAUNCH-9"
        + " true",
    "positioning, https://bücher.example/, url https://xn--bcher-kva.example/"
        + " https://xn--bcher-kva.example/ false",
    "positioning, http://jira.example/browse/LAUNCH-9, GTM-LINK-006",
    "positioning, javascript:alert(1), GTM-LINK-023",
    "nonsense, https://example.org, GTM-LINK-004"
  })
  void saysBeforehandWhatAnAddressWouldBeLinkedAs(
      String requirement, String address, String expected) {
    assertThat(preview(requirement, address)).isEqualTo(expected);
    assertThat(store.activeOf(1)).isEmpty();
  }

  private String preview(String requirement, String address) {
    Result<Preview> result = linking.preview("LAUNCH-1", requirement, address);
    if (result instanceof Result.Refused<Preview> refused) {
      return refused.problem().code();
    }
    Preview preview = ((Result.Done<Preview>) result).value();
    return String.join(
        " ",
        preview.kind().name().toLowerCase(Locale.ROOT),
        preview.ref(),
        preview.title(),
        Boolean.toString(preview.found()));
  }

  @Test
  void linksAWebAddress() {
    Evidence evidence = done(url("positioning", "https://example.org/deck?x=1#y")).evidence();

    assertThat(evidence.target()).isEqualTo(new Target.UrlTarget("https://example.org/deck?x=1#y"));
    assertThat(evidence.reading()).isEqualTo(new Reading.NotReadable());
  }

  @Test
  void refuses_whenTheIssueIsNotThereOrNotToBeSeen() {
    tracker.invisible("LAUNCH-2");

    assertThat(problem(linking.link("LAUNCH-2", page("positioning", "100", null))))
        .isEqualTo(problem(linking.link("NOPE-1", page("positioning", "100", null))))
        .isEqualTo(Problem.of(Problem.Kind.NOT_FOUND, "GTM-LINK-001", null));
  }

  @Test
  void refuses_whenNobodyIsLoggedIn() {
    tracker.anonymous();

    assertThat(problem(linking.link("LAUNCH-1", page("positioning", "100", null))))
        .isEqualTo(problem(linking.link("NOPE-1", page("positioning", "100", null))))
        .extracting(Problem::kind)
        .isEqualTo(Problem.Kind.NOT_LOGGED_IN);
    assertThat(confluence.wasAsked()).isFalse();
  }

  @Test
  void refuses_whenThePermissionToLinkIsMissing() {
    tracker.readOnly("LAUNCH-1");

    assertThat(problem(page("positioning", "100", null)))
        .extracting(Problem::kind)
        .isEqualTo(Problem.Kind.NOT_ALLOWED);
    assertThat(problem(linking.unlink("LAUNCH-1", 1)))
        .extracting(Problem::kind)
        .isEqualTo(Problem.Kind.NOT_ALLOWED);
  }

  @Test
  void refuses_whenTheRequirementIsUnknown() {
    assertThat(problem(page("nonsense", "100", null)))
        .isEqualTo(Problem.of(Problem.Kind.INVALID, "GTM-LINK-004", "requirement"));
    assertThat(problem(page(null, "100", null)).field()).isEqualTo("requirement");
  }

  @Test
  void refuses_whenTheKindIsNotAccepted() {
    assertThat(problem(new LinkRequest("positioning", null, "LAUNCH-9", null, null)))
        .isEqualTo(Problem.of(Problem.Kind.INVALID, "GTM-LINK-006", "issue", "positioning"));
  }

  @Test
  void refuses_whenNotExactlyOneTargetIsNamed() {
    assertThat(problem(new LinkRequest("positioning", null, null, null, null)).code())
        .isEqualTo("GTM-LINK-005");
    assertThat(problem(new LinkRequest("positioning", "100", null, "https://a.b", null)).code())
        .isEqualTo("GTM-LINK-005");
  }

  @ParameterizedTest
  @ValueSource(strings = {"102", "0", "-1", "1e3", "99999999999999999999", "../1", "1 or 1=1"})
  void refuses_whenThePageIsNotThere(String id) {
    assertThat(problem(page("positioning", id, null)))
        .isEqualTo(Problem.of(Problem.Kind.NOT_FOUND, "GTM-LINK-009", "page"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"LAUNCH-99", "launch", "LAUNCH-0", "<b>-1", "LAUNCH-9999999999999999999"})
  void refuses_whenTheIssueToLinkIsNotThere(String key) {
    assertThat(problem(new LinkRequest("adoption-metrics", null, key, null, null)))
        .isEqualTo(Problem.of(Problem.Kind.NOT_FOUND, "GTM-LINK-008", "issue"));
  }

  @Test
  void refuses_whenTheIssueIsTheEpicItself() {
    assertThat(problem(new LinkRequest("adoption-metrics", null, "launch-1", null, null)).code())
        .isEqualTo("GTM-LINK-015");
  }

  @Test
  void refuses_whenAnAddressInConfluenceNamesNoPage() {
    assertThat(problem(url("positioning", "http://confluence.example/dashboard.action")).code())
        .isEqualTo("GTM-LINK-016");
  }

  @Test
  void refuses_whenTheIssueTypeHasNoRequirements() {
    assertThat(problem(linking.link("LAUNCH-9", page("positioning", "100", null))).code())
        .isEqualTo("GTM-LINK-014");
  }

  @Test
  void refuses_whenWhatIsReplacedBelongsElsewhere() {
    long other = done(page("adoption-metrics", "100", null)).evidence().id();

    assertThat(problem(page("positioning", "100", other)))
        .isEqualTo(Problem.of(Problem.Kind.CONFLICT, "GTM-LINK-012", "replaces"));
    assertThat(problem(page("positioning", "100", 4711L)).code()).isEqualTo("GTM-LINK-012");
    assertThat(problem(linking.unlink("LAUNCH-2", other)).code()).isEqualTo("GTM-LINK-013");
  }

  @Test
  void tellsWhereToAuthorise_whenConfluenceAsksForIt() {
    confluence.troubled(new Lookup.NeedsAuthorisation("http://confluence.example/allow"));

    assertThat(problem(page("positioning", "100", null)))
        .isEqualTo(
            Problem.of(
                Problem.Kind.CONFLICT, "GTM-LINK-010", "page", "http://confluence.example/allow"));
  }

  @Test
  void refuses_whenNoConfluenceIsLinked() {
    confluence.troubled(new Lookup.NoLink());

    assertThat(problem(page("positioning", "100", null)).code()).isEqualTo("GTM-LINK-011");
  }

  private Linking.Linked done(LinkRequest request) {
    return ((Result.Done<Linking.Linked>) linking.link("LAUNCH-1", request)).value();
  }

  private Problem problem(LinkRequest request) {
    return problem(linking.link("LAUNCH-1", request));
  }

  private static <T> Problem problem(Result<T> outcome) {
    return ((Result.Refused<T>) outcome).problem();
  }

  private static LinkRequest page(String requirement, String id, Long replaces) {
    return new LinkRequest(requirement, id, null, null, replaces);
  }

  private static LinkRequest url(String requirement, String url) {
    return new LinkRequest(requirement, null, null, url, null);
  }
}
