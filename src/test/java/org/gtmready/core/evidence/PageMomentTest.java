package org.gtmready.core.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.gtmready.core.plan.PageFacts.State;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageMomentTest {

  /** Something that Confluence saw of a page. */
  private record Seen(State state, int version, long observation) {
    PageMoment moment() {
      return new PageMoment(state == State.GONE, version, observation);
    }
  }

  @ParameterizedTest
  @CsvSource({
    // known: gone, version, observation; news: gone, version, observation; replaces
    "false, 1, 0,  false, 2, 0,  true",
    "false, 2, 0,  false, 1, 0,  false",
    "false, 2, 9,  false, 3, 0,  true",
    "false, 2, 0,  false, 1, 9,  false",
    "false, 2, 5,  false, 2, 6,  true",
    "false, 2, 5,  false, 2, 5,  true",
    "false, 2, 5,  false, 2, 4,  false",
    "false, 2, 0,  false, 2, 4,  true",
    "false, 2, 5,  false, 2, 0,  true",
    "false, 2, 5,  true, 0, 6,  true",
    "false, 2, 5,  true, 0, 4,  false",
    "false, 2, 0,  true, 0, 0,  true",
    "true, 0, 5,  false, 2, 4,  false",
    "true, 0, 5,  false, 2, 6,  true",
    "true, 0, 0,  false, 2, 0,  false",
    "true, 0, 5,  false, 2, 0,  false",
    "true, 0, 5,  true, 0, 6,  true",
    "false, 0, 0,  false, 0, 0,  true"
  })
  void laterMomentsReplaceEarlierOnes(
      boolean gone,
      int version,
      long observation,
      boolean newsGone,
      int newsVersion,
      long newsObservation,
      boolean replaces) {
    assertThat(
            new PageMoment(gone, version, observation)
                .giveWayTo(new PageMoment(newsGone, newsVersion, newsObservation)))
        .isEqualTo(replaces);
  }

  @Test
  void theLatestObservationIsKept_whateverTheOrderOfDeliveryAndHoweverOftenItIsRepeated() {
    for (int seed = 0; seed < 2_000; seed++) {
      Random random = new Random(seed);
      List<Seen> life = life(random);
      List<Seen> delivered = new ArrayList<>();
      life.stream().filter(seen -> random.nextInt(4) > 0).forEach(delivered::add);
      life.stream().filter(seen -> random.nextInt(4) == 0).forEach(delivered::add);
      Collections.shuffle(delivered, random);

      Seen known = null;
      for (Seen news : delivered) {
        known = known == null || known.moment().giveWayTo(news.moment()) ? news : known;
      }

      Seen latest =
          delivered.stream()
              .reduce((a, b) -> a.observation() >= b.observation() ? a : b)
              .orElse(null);
      assertThat(known).as("seed %d of %s", seed, life).isEqualTo(latest);
    }
  }

  /** Edited, restricted or renamed, trashed, restored, deleted for good: each is observed once. */
  private static List<Seen> life(Random random) {
    List<Seen> life = new ArrayList<>();
    State state = State.CURRENT;
    int version = 1;
    for (long observation = 1; observation <= 8; observation++) {
      life.add(new Seen(state, state == State.GONE ? 0 : version, observation));
      switch (random.nextInt(5)) {
        case 0, 1 -> version += state == State.CURRENT ? 1 : 0;
        case 2 -> state = state == State.CURRENT ? State.TRASHED : state;
        case 3 -> state = state == State.TRASHED ? State.CURRENT : state;
        default -> state = state == State.TRASHED && random.nextBoolean() ? State.GONE : state;
      }
    }
    return life;
  }
}
