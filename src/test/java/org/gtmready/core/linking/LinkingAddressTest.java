package org.gtmready.core.linking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.gtmready.core.evidence.Evidence;
import org.gtmready.core.evidence.PlanPages.Lookup;
import org.gtmready.core.evidence.Reading;
import org.gtmready.core.evidence.Target;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An address is linked as what it leads to, and that is said beforehand. */
class LinkingAddressTest extends LinkingFixture {

  @Test
  void linksAPage_whenItsAddressIsGivenAsWebAddress() {
    assertThat(
            done(url("positioning", "http://confluence.example/spaces/GTM/pages/100/Plan"))
                .evidence()
                .target())
        .isEqualTo(new Target.PageTarget(FakeConfluence.LINK, "100"));
  }

  @ParameterizedTest
  @CsvSource({
    "https://wiki.example/docs/pages/viewpage.action?pageId=500, 500, other",
    "https://wiki.example/docs/display/GTM/Page+500, 500, other",
    "http://confluence.example/pages/100, 100, " + FakeConfluence.LINK
  })
  void linksAPageOfEachLinkedConfluence_byItsAddress(
      String address, String page, String application) {
    confluence.another("other", "https://wiki.example/docs", "500");
    assertThat(preview("positioning", address))
        .isEqualTo("page %1$s Page %1$s true".formatted(page));

    Evidence evidence = done(url("positioning", address)).evidence();
    assertThat(evidence.target()).isEqualTo(new Target.PageTarget(application, page));
    assertThat(evidence.reading()).isNotInstanceOf(Reading.Unread.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"http://confluence.example/pages/500", "https://wiki.example/docs/pages/100"})
  void takesNoPageOfOneConfluenceForThatOfAnother(String address) {
    confluence.another("other", "https://wiki.example/docs", "500");
    assertThat(problem(url("positioning", address)).code()).isEqualTo("GTM-LINK-009");
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
    Result<Preview> result = linking.preview("LAUNCH-1", requirement, address, null);
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
  void refuses_whenAnAddressInConfluenceNamesNoPage() {
    assertThat(problem(url("positioning", "http://confluence.example/dashboard.action")).code())
        .isEqualTo("GTM-LINK-016");
  }
}
