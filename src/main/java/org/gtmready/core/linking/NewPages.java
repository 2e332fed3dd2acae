package org.gtmready.core.linking;

import java.util.List;
import java.util.Optional;
import org.gtmready.core.evidence.PlanPages.Lookup;

/** New plan pages in the linked Confluence, written as the acting user. */
public interface NewPages {

  /**
   * Spaces that the acting user may view.
   *
   * @param projectKey where the newest page that names it lies is preferred; an empty string to
   *     prefer none
   */
  Spaces spaces(String projectKey);

  /**
   * The hub of an epic's plans, as far as the acting user may view it: a page with the plan {@code
   * plan} that says that it is for the epic. Of several, the one that was changed last.
   *
   * @param epic key of the epic
   */
  HubSearch hub(String epic);

  /** Whether the acting user may view this page and it is a hub of the epic's plans. */
  boolean isHub(String pageId, String epic);

  /** Creates a page that holds the template's form. */
  Written write(NewPage page);

  /** A space that pages can be created in, if its permissions let one. */
  record Space(String key, String name) {}

  /**
   * Answer to {@link #spaces}.
   *
   * @param preferred key of one of them, or empty
   * @param problem why Confluence could not be asked, or null
   */
  record Spaces(List<Space> spaces, String preferred, Lookup problem) {
    public Spaces {
      spaces = List.copyOf(spaces);
    }
  }

  /**
   * The page below which an epic's plans lie.
   *
   * @param space key of its space
   */
  record Hub(String pageId, String title, String space) {}

  /**
   * Answer to {@link #hub}.
   *
   * @param hub empty when there is none that the acting user may view
   * @param problem why Confluence could not be asked, or null
   */
  record HubSearch(Optional<Hub> hub, Lookup problem) {}

  /**
   * A page to be.
   *
   * @param space key of a space
   * @param template key of a plan template
   * @param epic key of the epic that the plan is for
   * @param parent id of a page of that space to lie below; an empty string for none
   */
  record NewPage(String space, String title, String template, String epic, String parent) {}

  /** Answer to {@link #write}. */
  sealed interface Written {
    /** The page is there; {@code editUrl} opens it in Confluence's editor. */
    record Done(String pageId, String editUrl) implements Written {}

    /** The space is not there, or the acting user may not create pages in it. */
    record NotAllowed() implements Written {}

    /** The space has a page of this title. */
    record TitleTaken() implements Written {}

    /** Confluence refused it, in these words. */
    record Rejected(String why) implements Written {}

    /** Confluence could not be asked, or did not answer: the page may be there or not. */
    record NoAnswer(Lookup problem) implements Written {}
  }
}
