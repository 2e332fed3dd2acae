package org.gtmready.benchmarks;

import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.gtmready.web.Templates;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The HTML of one panel, from the words to the last byte, without storage. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 8, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class PanelBenchmark {

  private final PanelCase panel = PanelCase.open();
  private final Templates templates = new Templates();
  private final VelocityPanel velocity = new VelocityPanel();

  /** As the plugin draws it. */
  public static String shipped(Templates templates, PanelCase c) {
    return templates.render("jira/panel.jte", Map.of("panel", c.panel(), "words", c.words()));
  }

  @Benchmark
  public String shipped() {
    return shipped(templates, panel);
  }

  @Benchmark
  public String stringBuilder() {
    return StringBuilderPanel.html(panel);
  }

  @Benchmark
  public String velocity() {
    return velocity.html(panel);
  }
}
