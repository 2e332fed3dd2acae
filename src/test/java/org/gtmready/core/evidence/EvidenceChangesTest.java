package org.gtmready.core.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class EvidenceChangesTest {

  private final List<String> trouble = new ArrayList<>();
  private final List<Long> heard = new ArrayList<>();
  private final EvidenceChanges changes =
      new EvidenceChanges((event, failed) -> trouble.add(event + " " + failed.getMessage()));

  @Test
  void tellsEachListenerOfEachEpicOnce() {
    changes.listen(event -> heard.add(event.epicId()));
    changes.listen(event -> heard.add(event.epicId()));
    changes.tell(List.of(1L, 2L, 1L));

    assertThat(heard).containsExactly(1L, 1L, 2L, 2L);
  }

  @Test
  void tellsTheOthers_whenOneFails() {
    changes.listen(
        event -> {
          throw new IllegalStateException("broken");
        });
    changes.listen(event -> heard.add(event.epicId()));
    changes.tell(List.of(1L));

    assertThat(heard).containsExactly(1L);
    assertThat(trouble).containsExactly("EvidenceChanged[epicId=1] broken");
  }
}
