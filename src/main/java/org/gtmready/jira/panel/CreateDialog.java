package org.gtmready.jira.panel;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
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
import org.gtmready.core.policy.PagePlace;
import org.gtmready.core.policy.PolicyStore;
import org.gtmready.core.policy.RequirementText;
import org.gtmready.web.Templates;

/** Draws the dialog that creates a plan page from its template. */
@JiraComponent
public class CreateDialog {

  /** More plans than a policy has ever asked for; what is behind the last comma is no key. */
  private static final int MOST_PLANS = 50;

  private final Linking linking;
  private final PolicyStore policies;
  private final NewPages pages;
  private final Messages words;
  private final Templates templates;

  @Inject
  public CreateDialog(
      Linking linking, PolicyStore policies, NewPages pages, Messages words, Templates templates) {
    this.linking = linking;
    this.policies = policies;
    this.pages = pages;
    this.words = words;
    this.templates = templates;
  }

  /**
   * A page to be.
   *
   * @param name of the requirement, which is what the plan is called
   */
  public record Plan(String requirement, String name, String title) {}

  /**
   * Where the pages are to lie.
   *
   * @param hub the epic's hub, if it has one that its reader may view
   * @param title of the hub that is to be created; empty when none is
   */
  public record Below(Optional<NewPages.Hub> hub, String title) {}

  /**
   * The dialog for one requirement or several; empty when the acting user can't link to one of
   * them.
   *
   * @param requirements keys, comma-separated; each once
   */
  Optional<String> html(EpicFacts epic, String requirements) {
    List<Linking.Place> places = new ArrayList<>();
    for (String key : String.valueOf(requirements).split(",", MOST_PLANS)) {
      if (linking.linkable(epic.key(), key) instanceof Result.Done<Linking.Place> place) {
        places.add(place.value());
      } else {
        return Optional.empty();
      }
    }
    return Optional.of(html(places.get(0).epic(), places));
  }

  private String html(EpicFacts epic, List<Linking.Place> places) {
    Optional<NewPages.Hub> hub = pages.hub(epic.key()).hub();
    NewPages.Spaces spaces = pages.spaces(hub.isPresent() ? "" : epic.projectKey());
    return templates.render(
        "jira/create-dialog.jte",
        Map.of(
            "words", words,
            "epic", epic.key(),
            "plans", places.stream().map(this::plan).toList(),
            "spaces", spaces.spaces(),
            "preferred", hub.map(NewPages.Hub::space).orElse(preferred(epic, spaces)),
            "below", below(epic, hub, places.size() > 1),
            "problem", problem(spaces),
            "authorise",
                spaces.problem() instanceof Lookup.NeedsAuthorisation needs ? needs.url() : ""));
  }

  /** The space that the policy names, where its reader may view it. */
  private String preferred(EpicFacts epic, NewPages.Spaces spaces) {
    return Optional.ofNullable(policies.policyFor(epic.projectKey()).newPages())
        .map(PagePlace::space)
        .filter(key -> spaces.spaces().stream().anyMatch(space -> space.key().equals(key)))
        .orElse(spaces.preferred());
  }

  /** Several plans get a hub of their own; a single one is not worth a second page. */
  private Below below(EpicFacts epic, Optional<NewPages.Hub> hub, boolean several) {
    boolean isNew = hub.isEmpty() && several;
    return new Below(hub, isNew ? PlanCreation.title(epic, words.text("gtm.create.hub")) : "");
  }

  private Plan plan(Linking.Place place) {
    String name = RequirementText.name(place.requirement(), words);
    return new Plan(place.requirement().key(), name, PlanCreation.title(place.epic(), name));
  }

  /** Why no page can be created now; empty when one can. */
  private String problem(NewPages.Spaces spaces) {
    if (spaces.problem() == null) {
      return spaces.spaces().isEmpty() ? words.text("gtm.create.no-space") : "";
    }
    return words.text("gtm.problem." + Problem.of(spaces.problem(), null).code());
  }
}
