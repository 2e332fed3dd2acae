package org.gtmready.benchmarks;

import groovy.lang.Binding;
import groovy.lang.GroovyClassLoader;
import groovy.lang.Script;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/**
 * Peer: a Groovy script, compiled once and run with a binding of its own each time, which is how
 * script runners keep their scripts apart. A stand-in: no script runner for Jira was measured.
 */
public final class GroovyScript {

  private final Class<? extends Script> compiled;

  public GroovyScript() {
    try (InputStream in = GroovyScript.class.getResourceAsStream("/gate.groovy");
        GroovyClassLoader loader = new GroovyClassLoader()) {
      Class<?> parsed = loader.parseClass(new String(in.readAllBytes(), StandardCharsets.UTF_8));
      compiled = parsed.asSubclass(Script.class);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  @SuppressWarnings("unchecked") // the script returns nothing else
  public List<Blocker> blockers(EpicCase c) {
    try {
      Script script = compiled.getConstructor().newInstance();
      script.setBinding(new Binding(Map.of("policy", c.policy(), "evidence", c.evidence())));
      return (List<Blocker>) script.run();
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
