package org.gtmready.core.linking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.gtmready.core.evidence.Evidence;
import org.gtmready.core.evidence.PlanPages.Lookup;
import org.gtmready.core.evidence.Target;
import org.gtmready.core.host.EpicFacts;
import org.gtmready.core.linking.NewPages.Written;
import org.gtmready.core.linking.PlanCreation.CreatePageRequest;
import org.gtmready.core.policy.PagePlace;
import org.gtmready.core.policy.Policy;
import org.gtmready.core.readiness.evaluate.Facts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlanCreationTest {

  private final FakeTracker tracker = new FakeTracker().epic(1, "LAUNCH-1").epic(2, "LAUNCH-2");
  private final FakeConfluence confluence = new FakeConfluence().page("200");
  private final MemoryEvidence store = new MemoryEvidence();
  private final List<NewPages.NewPage> written = new ArrayList<>();
  private final List<NewPages.Hub> hubs = new ArrayList<>();
  private Lookup hubProblem;
  private Written answer = new Written.Done("200", "http://confluence.example/edit");

  private Policy policy = Facts.defaultPolicy();

  private final Linking linking =
      new Linking(
          tracker,
          tracker,
          project -> Facts.defaultPolicy(),
          store,
          confluence,
          new PageLinks() {
            @Override
            public void show(Evidence evidence) {}

            @Override
            public void hide(Evidence gone) {}
          },
          new NoAliases(),
          Clock.fixed(FakeConfluence.SEEN, ZoneOffset.UTC));

  private final PlanCreation creation =
      new PlanCreation(
          linking,
          project -> policy,
          new NewPages() {
            @Override
            public Spaces spaces(String projectKey) {
              return new Spaces(List.of(), "", null);
            }

            @Override
            public HubSearch hub(String epic) {
              return new HubSearch(
                  hubs.stream().filter(it -> epic.equals("LAUNCH-1")).findFirst(), hubProblem);
            }

            @Override
            public boolean isHub(String pageId, String epic) {
              return hub(epic).hub().filter(it -> it.pageId().equals(pageId)).isPresent();
            }

            @Override
            public Written write(NewPage page) {
              written.add(page);
              return answer;
            }
          });

  @Test
  void createsThePage_andLinksIt() {
    Result<PlanCreation.Created> outcome = create("positioning", "GTM", " A plan ");

    assertThat(written)
        .containsExactly(new NewPages.NewPage("GTM", "A plan", "positioning", "LAUNCH-1", ""));
    assertThat(outcome).isInstanceOf(Result.Done.class);
    PlanCreation.Created created = ((Result.Done<PlanCreation.Created>) outcome).value();
    assertThat(created.editUrl()).isEqualTo("http://confluence.example/edit");
    assertThat(created.evidence().target())
        .isEqualTo(new Target.PageTarget(FakeConfluence.LINK, "200"));
    assertThat(store.activeOf(1)).containsExactly(created.evidence());
  }

  @ParameterizedTest
  @CsvSource({
    "GTM, , 7", // the page that the policy names
    "OTHER, , ''", // which lies in its own space only
    "GTM, 7, 7",
    "GTM, '', ''", // not wanted
  })
  void putsThePageWhereThePolicySays_whereTheEpicHasNoHub(
      String space, String parent, String expected) {
    policy = placing(new PagePlace("GTM", "7"));
    creation.create(
        "LAUNCH-1", new PlanCreation.CreatePageRequest("positioning", space, "A plan", parent));
    creation.hub("LAUNCH-1", "GTM", "The plans");

    assertThat(written).extracting(NewPages.NewPage::parent).containsExactly(expected, "7");
  }

  @Test
  void putsThePageBelowTheHub_beforeThePolicyIsAsked() {
    policy = placing(new PagePlace("GTM", "7"));
    hubs.add(new NewPages.Hub("50", "Hub", "GTM"));
    creation.create(
        "LAUNCH-1", new PlanCreation.CreatePageRequest("positioning", "GTM", "A plan", null));
    assertThat(written).extracting(NewPages.NewPage::parent).containsExactly("50");
  }

  private static Policy placing(PagePlace place) {
    Policy shipped = Facts.defaultPolicy();
    return new Policy(
        shipped.version(),
        shipped.issueTypes(),
        shipped.requirements(),
        shipped.onEmpty(),
        shipped.onOtherEpic(),
        shipped.labels(),
        shipped.gatedStatuses(),
        place);
  }

  @Test
  void createsNothing_forWhoMayNotLink() {
    tracker.readOnly("LAUNCH-1");
    assertThat(refused(create("positioning", "GTM", "A plan"))).isEqualTo("GTM-LINK-003");
    tracker.invisible("LAUNCH-1");
    assertThat(refused(create("positioning", "GTM", "A plan"))).isEqualTo("GTM-LINK-001");
    tracker.anonymous();
    assertThat(refused(create("positioning", "GTM", "A plan"))).isEqualTo("GTM-LINK-002");
    assertThat(written).isEmpty();
  }

  @Test
  void createsNothing_whenTheWishIsIncomplete() {
    assertThat(refused(create("nothing", "GTM", "A plan"))).isEqualTo("GTM-LINK-004");
    assertThat(refused(create("positioning", null, "A plan"))).isEqualTo("GTM-LINK-032");
    assertThat(refused(create("positioning", "GTM", " "))).isEqualTo("GTM-LINK-031");
    assertThat(refused(create("positioning", "GTM", "x".repeat(256)))).isEqualTo("GTM-LINK-031");
    assertThat(written).isEmpty();
  }

  @Test
  void linksNothing_whenConfluenceCreatesNothing() {
    assertThat(refused(new Written.NotAllowed())).isEqualTo("GTM-LINK-032");
    assertThat(refused(new Written.TitleTaken())).isEqualTo("GTM-LINK-033");
    assertThat(refused(new Written.Rejected("No"))).isEqualTo("GTM-LINK-034");
    assertThat(refused(new Written.NoAnswer(new Lookup.NeedsAuthorisation("u"))))
        .isEqualTo("GTM-LINK-010");
    assertThat(refused(new Written.NoAnswer(new Lookup.NoLink()))).isEqualTo("GTM-LINK-011");
    assertThat(refused(new Written.NoAnswer(new Lookup.Unreachable("timeout"))))
        .isEqualTo("GTM-LINK-035");
    assertThat(store.activeOf(1)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "GTM, , 50", // found
    "OTHER, , ''", // a parent lies in the space of its children
    "GTM, '', ''", // not wanted
    "GTM, ' ', ''",
    "GTM, 50, 50",
    "GTM, ' 50 ', 50",
    "OTHER, 50, 50", // Confluence refuses it, in its own words
    "GTM, 51, GTM-LINK-036",
    "GTM, nonsense, GTM-LINK-036"
  })
  void putsThePageBelowTheHub(String space, String parent, String expected) {
    hubs.add(new NewPages.Hub("50", "The hub", "GTM"));
    Result<PlanCreation.Created> outcome =
        creation.create("LAUNCH-1", new CreatePageRequest("positioning", space, "A plan", parent));

    if (expected.startsWith("GTM-")) {
      assertThat(refused(outcome)).isEqualTo(expected);
      assertThat(written).isEmpty();
    } else {
      assertThat(written).extracting(NewPages.NewPage::parent).containsExactly(expected);
    }
  }

  @Test
  void createsTheHub_onlyWhereThereIsNone() {
    assertThat(hub("LAUNCH-1"))
        .isEqualTo(
            new Result.Done<>(
                new PlanCreation.EpicHub(new NewPages.Hub("200", "A hub", "GTM"), true)));
    assertThat(written)
        .containsExactly(new NewPages.NewPage("GTM", "A hub", "plan", "LAUNCH-1", ""));
    assertThat(store.activeOf(1)).isEmpty();

    hubs.add(new NewPages.Hub("50", "The hub", "OTHER"));
    assertThat(hub("LAUNCH-1"))
        .isEqualTo(new Result.Done<>(new PlanCreation.EpicHub(hubs.get(0), false)));
    assertThat(written).hasSize(1);
  }

  @Test
  void createsNoHub_whenOneMayNotLink_orNobodyKnowsWhetherThereIsOne() {
    hubProblem = new Lookup.Unreachable("timeout");
    assertThat(refused(hub("LAUNCH-1"))).isEqualTo("GTM-LINK-018");
    hubProblem = null;
    assertThat(refused(creation.hub("LAUNCH-1", "GTM", " "))).isEqualTo("GTM-LINK-031");
    assertThat(refused(creation.hub("LAUNCH-1", null, "A hub"))).isEqualTo("GTM-LINK-032");
    tracker.readOnly("LAUNCH-1");
    assertThat(refused(hub("LAUNCH-1"))).isEqualTo("GTM-LINK-003");
    tracker.invisible("LAUNCH-1");
    assertThat(refused(hub("LAUNCH-1"))).isEqualTo("GTM-LINK-001");
    assertThat(written).isEmpty();
  }

  @Test
  void createsNoPage_thatCouldNotBeLinked() {
    for (int i = 0; i < Linking.MOST_LINKS; i++) {
      link("https://example.org/" + i);
    }
    assertThat(refused(create("positioning", "GTM", "A plan"))).isEqualTo("GTM-LINK-019");
    assertThat(written).isEmpty();
  }

  private void link(String url) {
    assertThat(linking.link("LAUNCH-1", new LinkRequest("positioning", null, null, url, null)))
        .isInstanceOf(Result.Done.class);
  }

  private Result<PlanCreation.EpicHub> hub(String epic) {
    return creation.hub(epic, "GTM", "A hub");
  }

  @Test
  void proposesATitle_thatConfluenceTakes() {
    assertThat(title("Stem export")).isEqualTo("LAUNCH-3 Stem export – Positioning");
    assertThat(title("Tab\there")).isEqualTo("LAUNCH-3 Tab here – Positioning");
    for (String endless : List.of("word ".repeat(80), "\uD83D\uDE80".repeat(150))) {
      for (String shift : List.of("", "x")) {
        assertThat(title(shift + endless))
            .hasSizeLessThanOrEqualTo(255)
            .endsWith("… – Positioning")
            .doesNotContainPattern("[\\uD800-\\uDBFF](?![\\uDC00-\\uDFFF])");
      }
    }
  }

  private static String title(String summary) {
    return PlanCreation.title(
        new EpicFacts(
            3,
            "LAUNCH-3",
            summary,
            "LAUNCH",
            Facts.EPIC.type(),
            Facts.EPIC.status(),
            Set.of(),
            null,
            null,
            null),
        "Positioning");
  }

  private Result<PlanCreation.Created> create(String requirement, String space, String title) {
    return creation.create("LAUNCH-1", new CreatePageRequest(requirement, space, title, null));
  }

  private String refused(Written confluenceSays) {
    answer = confluenceSays;
    return refused(create("positioning", "GTM", "A plan"));
  }

  private static String refused(Result<?> outcome) {
    return ((Result.Refused<?>) outcome).problem().code();
  }
}
