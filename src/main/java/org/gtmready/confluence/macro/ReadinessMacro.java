package org.gtmready.confluence.macro;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.macro.Macro;
import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Map;
import org.gtmready.core.host.Messages;
import org.gtmready.core.readiness.evaluate.Overall;
import org.gtmready.core.sync.EpicReadiness;
import org.gtmready.core.sync.EpicReadiness.Answer;
import org.gtmready.web.Templates;

/** An epic's verdict in a page, as the reader may see it: {@code gtm-readiness}. */
@ConfluenceComponent
public class ReadinessMacro implements Macro {

  private final EpicReadiness jira;
  private final MacroAssets assets;
  private final Templates templates;
  private final Messages words;

  @Inject
  public ReadinessMacro(
      EpicReadiness jira, MacroAssets assets, Templates templates, Messages words) {
    this.jira = jira;
    this.assets = assets;
    this.templates = templates;
    this.words = words;
  }

  @Override
  public String execute(Map<String, String> parameters, String body, ConversionContext context) {
    String epic = parameters.getOrDefault("epic", "").strip();
    if (Output.of(context) != Output.WORDS) {
      assets.require();
    }
    if (epic.isEmpty()) {
      return problem(epic, "no-epic", "");
    }
    Answer answer = jira.of(epic);
    if (answer instanceof Answer.Found found) {
      return templates.render("confluence/readiness.jte", Map.of("found", found, "words", words));
    }
    if (answer instanceof Answer.NeedsAuthorisation needs) {
      return problem(epic, "needs-authorisation", needs.url());
    }
    return problem(
        epic,
        answer instanceof Answer.NotFound
            ? "not-found"
            : answer instanceof Answer.NoLink ? "no-link" : "unreachable",
        "");
  }

  private String problem(String epic, String what, String url) {
    return templates.render(
        "confluence/readiness-problem.jte",
        Map.of(
            "text", words.text("gtm.macro.readiness." + what, epic), "url", url, "words", words));
  }

  /** The word for a verdict as a part of an i18n key. */
  public static String word(Overall overall) {
    return overall.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  @Override
  public BodyType getBodyType() {
    return BodyType.NONE;
  }

  @Override
  public OutputType getOutputType() {
    return OutputType.BLOCK;
  }
}
