package org.gtmready.jira.panel;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import org.gtmready.core.host.EpicFacts;
import org.gtmready.core.host.Epics;
import org.gtmready.core.host.Messages;
import org.gtmready.core.host.Person;
import org.gtmready.core.host.Users;
import org.gtmready.core.readiness.Readiness;
import org.gtmready.core.readiness.evaluate.RequirementResult;
import org.gtmready.core.readiness.explain.CheckMessages;
import org.gtmready.core.readiness.explain.Isolated;
import org.gtmready.core.readiness.visibility.VisibilityLookup;
import org.gtmready.web.Templates;

/**
 * Draws the dialog that asks somebody, by a comment, to close a gap. What it proposes tells nothing
 * of a linked page: more people may read the comment than the page.
 */
@JiraComponent
public class AskDialog {

  private final Readiness readiness;
  private final Epics epics;
  private final Users people;
  private final Messages words;
  private final Templates templates;

  @Inject
  public AskDialog(
      Readiness readiness, Epics epics, Users people, Messages words, Templates templates) {
    this.readiness = readiness;
    this.epics = epics;
    this.people = people;
    this.words = words;
    this.templates = templates;
  }

  /** The dialog for a requirement; empty when nobody can be asked about it by the acting user. */
  Optional<String> html(EpicFacts epic, String requirement) {
    PanelReader reader =
        new PanelReader(people.acting().orElse(null), false, epics.mayComment(epic), "");
    NextSteps steps = new NextSteps(words, epic, reader);
    return readiness.of(epic, VisibilityLookup.CACHED).results().stream()
        .filter(result -> result.isOpen() && result.requirement().key().equals(requirement))
        .findFirst()
        .flatMap(result -> steps.asked(result).map(person -> html(result, person)));
  }

  private String html(RequirementResult result, Person person) {
    String name = new CheckMessages(words).name(result.requirement());
    return templates.render(
        "jira/ask-dialog.jte",
        Map.of(
            "words", words,
            "person", Isolated.of(person.name()),
            "text", words.text("gtm.ask.text", person.username(), name)));
  }
}
