package org.gtmready.core.bypass;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gtmready.core.policy.Policy.LaunchLabels;
import org.gtmready.core.policy.layer.Documents;
import org.gtmready.core.policy.layer.Layer;
import org.gtmready.core.policy.layer.LayeredPolicies;
import org.gtmready.core.policy.layer.MemoryVersions;
import org.gtmready.core.policy.layer.PolicyDocument;
import org.gtmready.core.policy.layer.Projects;
import org.gtmready.core.policy.layer.Rules;
import org.gtmready.core.policy.layer.Scope;
import org.gtmready.core.policy.layer.StartingPolicy;
import org.junit.jupiter.api.Test;

/** Gating begins with the first version of an unbroken row that names the status and the type. */
class GatingSinceTest {

  private static final Scope PROJECT = Scope.project(1);
  private static final Projects.Place PLACE = new Projects.Place(1, "LAUNCH", "Launch", null);

  private final MemoryVersions versions = new MemoryVersions();
  private final Documents format = new Documents();
  private final StartingPolicy starting = () -> new Layer(Scope.GLOBAL, 1, Rules.shipped());
  private final GatingSince since =
      new GatingSince(
          new LayeredPolicies(starting, versions, format, versions, new Nowhere()),
          versions,
          format,
          starting);

  @Test
  void isNever_whileNobodyNamesIt() {
    assertThat(of(Rules.EPIC)).isEqualTo(Instant.MAX);
  }

  @Test
  void isWhenAVersionNamedItFirst_andStaysWhenOthersFollow() {
    save(PROJECT, 1);
    save(PROJECT, 2, "10002");
    assertThat(of(Rules.EPIC)).isEqualTo(day(2));
    save(PROJECT, 3, "10002", "10001");
    assertThat(of(Rules.EPIC)).isEqualTo(day(2));
  }

  @Test
  void beginsAnew_whenItWasNotGatedInBetween() {
    save(PROJECT, 1, "10002");
    save(PROJECT, 2);
    save(PROJECT, 3, "10002");
    assertThat(of(Rules.EPIC)).isEqualTo(day(3));
  }

  @Test
  void isTheEarliestOfTheLayers_thatNameItNow() {
    save(Scope.GLOBAL, 2, "10002");
    save(PROJECT, 1, "10002");
    assertThat(of(Rules.EPIC)).isEqualTo(day(1));
    save(PROJECT, 3);
    assertThat(of(Rules.EPIC)).isEqualTo(day(2));
  }

  @Test
  void isNotBeforeTheTypeIsCovered() {
    save(PROJECT, 1, "10002");
    assertThat(of("bug")).isEqualTo(Instant.MAX);
    versions.at(day(5));
    put(
        PROJECT,
        new PolicyDocument(
            false, Set.of("bug"), Set.of("10002"), null, null, LaunchLabels.NONE, null, List.of()));
    assertThat(of("bug")).isEqualTo(day(5));
    assertThat(of(Rules.EPIC)).isEqualTo(day(1));
  }

  @Test
  void isFound_behindMoreVersionsThanAreReadAtOnce() {
    save(PROJECT, 1);
    for (int day = 2; day < 130; day++) {
      save(PROJECT, day, "10002");
    }
    assertThat(of(Rules.EPIC)).isEqualTo(day(2));
  }

  private Instant of(String type) {
    return since.of(PLACE, type, "10002");
  }

  private void save(Scope scope, int day, String... statuses) {
    versions.at(day(day));
    PolicyDocument rules = Rules.document();
    put(
        scope,
        new PolicyDocument(
            false,
            rules.issueTypes(),
            Set.of(statuses),
            null,
            null,
            LaunchLabels.NONE,
            null,
            List.of()));
  }

  private void put(Scope scope, PolicyDocument document) {
    long before = versions.latest(scope).map(it -> it.number()).orElse(0L);
    versions
        .save(scope, format.write(document), before, 1, "ana", "")
        .ifPresent(saved -> versions.set(scope, saved.number()));
  }

  private static Instant day(int day) {
    return Instant.parse("2026-01-01T00:00:00Z").plusSeconds(86_400L * day);
  }

  private static final class Nowhere implements Projects {
    @Override
    public Optional<Place> find(String key) {
      return Optional.empty();
    }

    @Override
    public Optional<Place> find(long id) {
      return Optional.empty();
    }

    @Override
    public Optional<String> category(long id) {
      return Optional.empty();
    }

    @Override
    public boolean mayEdit(Scope scope) {
      return false;
    }
  }
}
