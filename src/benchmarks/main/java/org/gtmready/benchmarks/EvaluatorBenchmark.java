package org.gtmready.benchmarks;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.gtmready.benchmarks.EpicCase.Link;
import org.gtmready.core.readiness.evaluate.Verdict;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** One decision for one epic, without storage. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 8, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class EvaluatorBenchmark {

  /** What is linked for all three requirements. */
  @Param({"COMPLETE_PLAN", "PLAN_WITH_GAPS", "NOTHING"})
  public Link link;

  private final Ours ours = new Ours();
  private final GroovyScript groovy = new GroovyScript();
  private EpicCase epic;

  @Setup
  public void prepare() {
    epic = EpicCase.of(link, link, link);
  }

  @Benchmark
  public Verdict evaluator() {
    return ours.judge(epic);
  }

  @Benchmark
  public List<Blocker> plainLoop() {
    return PlainLoop.blockers(epic);
  }

  @Benchmark
  public List<Blocker> groovyScript() {
    return groovy.blockers(epic);
  }
}
