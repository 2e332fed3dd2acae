package org.gtmready.core.linking;

import static org.assertj.core.api.Assertions.assertThat;

import org.gtmready.core.evidence.PlanPages.Lookup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is not linked, and why. */
class LinkingRefusedTest extends LinkingFixture {

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
}
