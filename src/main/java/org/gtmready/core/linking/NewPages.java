package org.gtmready.core.linking;

import java.util.List;
import org.gtmready.core.evidence.PlanPages.Lookup;

/** New plan pages in the linked Confluence, written as the acting user. */
public interface NewPages {

  /**
   * Spaces that the acting user may view.
   *
   * @param projectKey where the newest page that names it lies is preferred
   */
  Spaces spaces(String projectKey);

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
   * A page to be.
   *
   * @param space key of a space
   * @param template key of a plan template
   * @param epic key of the epic that the plan is for
   */
  record NewPage(String space, String title, String template, String epic) {}

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
