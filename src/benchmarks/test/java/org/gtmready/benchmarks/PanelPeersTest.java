package org.gtmready.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gtmready.web.Templates;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The peers print the panel byte for byte as the shipped template does. */
class PanelPeersTest {

  private final Templates templates = new Templates();
  private final VelocityPanel velocity = new VelocityPanel();

  static List<PanelCase> cases() {
    return List.of(PanelCase.open(), PanelCase.anonymous(), PanelCase.empty());
  }

  @ParameterizedTest
  @MethodSource("cases")
  void printTheSameBytes(PanelCase panel) {
    String shipped = PanelBenchmark.shipped(templates, panel);

    assertThat(StringBuilderPanel.html(panel)).isEqualTo(shipped);
    assertThat(velocity.html(panel)).isEqualTo(shipped);
  }
}
