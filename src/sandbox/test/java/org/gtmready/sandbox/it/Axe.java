package org.gtmready.sandbox.it;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Looks for barriers in a page, by WCAG 2.2 AA and the best practices that axe-core knows. */
final class Axe {

  private static final String SCRIPT = script();

  private static final List<String> RULES =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

  private static final String RUN =
      """
      async rules => {
        // half-faded colours are nobody's: what moves, such as a flash, has to come to rest first
        document.getAnimations().forEach(animation => animation.finish());
        // and what answers a new size or a scroll does so before the next frame
        const frame = () => new Promise(requestAnimationFrame);
        await frame();
        await frame();
        const found = await axe.run(document, { runOnly: { type: 'tag', values: rules } });
        return found.violations.flatMap(rule => rule.nodes.map(node =>
          [rule.id, node.target.join(' '), node.html.slice(0, 200), node.failureSummary]
            .join(' | ')));
      }""";

  private Axe() {}

  /** One line for each barrier: the rule, where, and why. */
  @SuppressWarnings("unchecked") // the script makes a list of strings
  static List<String> findings(Page page) {
    page.evaluate(SCRIPT);
    return (List<String>) page.evaluate(RUN, RULES);
  }

  private static String script() {
    try (InputStream in = Axe.class.getResourceAsStream("/axe.min.js")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
