package org.gtmready.jira.panel;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import org.gtmready.core.evidence.PlanPages.Lookup;
import org.gtmready.core.host.EpicFacts;
import org.gtmready.core.host.Messages;
import org.gtmready.core.linking.Linking;
import org.gtmready.core.linking.NewPages;
import org.gtmready.core.linking.PlanCreation;
import org.gtmready.core.linking.Problem;
import org.gtmready.core.linking.Result;
import org.gtmready.web.Templates;

/** Draws the dialog that creates a plan page from its template. */
@JiraComponent
public class CreateDialog {

  private final Linking linking;
  private final NewPages pages;
  private final Messages words;
  private final Templates templates;

  @Inject
  public CreateDialog(Linking linking, NewPages pages, Messages words, Templates templates) {
    this.linking = linking;
    this.pages = pages;
    this.words = words;
    this.templates = templates;
  }

  /** The dialog for a requirement; empty when the acting user can't link to it. */
  Optional<String> html(EpicFacts epic, String requirement) {
    return linking.linkable(epic.key(), requirement) instanceof Result.Done<Linking.Place> place
        ? Optional.of(html(place.value()))
        : Optional.empty();
  }

  private String html(Linking.Place place) {
    String name = words.text("gtm.requirement." + place.requirement().key() + ".name");
    NewPages.Spaces spaces = pages.spaces(place.epic().projectKey());
    return templates.render(
        "jira/create-dialog.jte",
        Map.of(
            "words", words,
            "epic", place.epic().key(),
            "requirement", place.requirement().key(),
            "name", name,
            "title", PlanCreation.title(place.epic(), name),
            "spaces", spaces.spaces(),
            "preferred", spaces.preferred(),
            "problem", problem(spaces),
            "authorise",
                spaces.problem() instanceof Lookup.NeedsAuthorisation needs ? needs.url() : ""));
  }

  /** Why no page can be created now; empty when one can. */
  private String problem(NewPages.Spaces spaces) {
    if (spaces.problem() == null) {
      return spaces.spaces().isEmpty() ? words.text("gtm.create.no-space") : "";
    }
    return words.text("gtm.problem." + Problem.of(spaces.problem(), null).code());
  }
}
