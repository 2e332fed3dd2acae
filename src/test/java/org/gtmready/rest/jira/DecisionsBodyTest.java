package org.gtmready.rest.jira;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gtmready.core.audit.Decision;
import org.gtmready.core.audit.DecisionKind;
import org.gtmready.core.audit.Export;
import org.gtmready.core.audit.MemoryDecisions;
import org.gtmready.core.audit.Passage;
import org.gtmready.core.audit.Subject;
import org.gtmready.core.audit.Tries;
import org.gtmready.core.linking.FakeTracker;
import org.gtmready.core.readiness.evaluate.Facts;
import org.junit.jupiter.api.Test;

/** An answer that breaks off does not look like a whole one. */
class DecisionsBodyTest {

  private final MemoryDecisions store = new MemoryDecisions();
  private final Export export =
      new Export(
          store,
          key -> Optional.of(Set.of(key)),
          new FakeTracker().epic(1, "LAUNCH-1"),
          new FakeTracker());

  @Test
  void isWhole_whenAllCouldBeRead() throws Exception {
    decided(600);
    ByteArrayOutputStream output = new ByteArrayOutputStream();
    DecisionsBody.json(permitted(), output);

    assertThat(new ObjectMapper().readTree(output.toByteArray()).get("decisions")).hasSize(600);
  }

  @Test
  void isBroken_whenTheStoreBreaksInTheMiddle() {
    decided(600);
    ByteArrayOutputStream output = new ByteArrayOutputStream();
    store.breaksAfter(1);

    assertThatThrownBy(() -> DecisionsBody.json(permitted(), output))
        .isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> new ObjectMapper().readTree(output.toString(UTF_8) + " "))
        .isInstanceOf(JsonProcessingException.class);
    assertThat(output.toString(UTF_8)).startsWith("{\"decisions\":[{");
  }

  private Export.Permitted permitted() {
    return export.ask(new Export.Request("LAUNCH", null, null, 0, 10_000)).orElseThrow();
  }

  private void decided(int count) {
    for (int i = 0; i < count; i++) {
      store.add(
          Decision.of(
              DecisionKind.REFUSED,
              new Subject(1, "LAUNCH-1", "LAUNCH"),
              Passage.NONE,
              1,
              Tries.once("ana", Facts.NOW),
              List.of(),
              ""),
          "refusal " + i);
    }
  }
}
