package org.gtmready.core.evidence;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gtmready.core.plan.PageFacts;
import org.gtmready.core.plan.PlanGlance;

/** The linked Confluences as seen from Jira, as the acting user. */
public interface PlanPages {

  /** Reads a page of the Confluence that it belongs to. */
  Lookup read(Target.PageTarget page);

  /**
   * Has Confluence tell Jira of the changes of a page that was linked by somebody who may view it;
   * returns at once.
   */
  void follow(Target.PageTarget page);

  /**
   * Which of the pages the acting user may view. Asked for display only, never by the gate.
   *
   * @return the visible ones; empty when Confluence can't be asked
   */
  Set<Target.PageTarget> visible(Collection<Target.PageTarget> pages);

  /**
   * What was last heard of {@link #visible} within a minute; asks nobody. A page of which nothing
   * is known is left out.
   */
  Set<Target.PageTarget> knownVisible(Collection<Target.PageTarget> pages);

  /**
   * Whether Confluence last said, within four hours, that the acting user may not view the page.
   */
  boolean isKnownHidden(Target.PageTarget page);

  /**
   * False when the last question put to Confluence, less than a minute ago, got no answer. Asks
   * nobody.
   */
  boolean answers();

  /**
   * Where the acting user lets Jira ask Confluence on their behalf, when Confluence asked for that
   * less than a minute ago; asks nobody.
   */
  Optional<String> authorisation();

  /**
   * The linked Confluences, without asking them anything, the one first in which new pages are
   * written; none where there is no application link.
   */
  List<Site> sites();

  /**
   * The page of this name in one of the linked Confluences, if the acting user may view it.
   *
   * @param application id of its application link
   */
  Search find(String application, PageName name);

  /**
   * Pages whose title or text has the words, that the acting user may view, and what plans they
   * hold; at most 20. Without a word, the last changed pages with a plan of the wanted kind.
   */
  Search search(PlanQuery query);

  /** Answer to {@link #read}. */
  sealed interface Lookup {

    /** The kinds of answer, to switch on. */
    enum Kind {
      FOUND,
      NOT_FOUND,
      UNREACHABLE,
      NEEDS_AUTHORISATION,
      NO_LINK
    }

    Kind kind();

    /** The page, and the id of the application link it was read through. */
    record Found(String application, PageFacts page) implements Lookup {
      @Override
      public Kind kind() {
        return Kind.FOUND;
      }
    }

    /** No such page, or one that the acting user may not view: they answer alike. */
    record NotFound() implements Lookup {
      @Override
      public Kind kind() {
        return Kind.NOT_FOUND;
      }
    }

    /** Confluence did not answer; why is a stable word such as {@code timeout}. */
    record Unreachable(String why) implements Lookup {
      @Override
      public Kind kind() {
        return Kind.UNREACHABLE;
      }
    }

    /** The acting user has to authorise the link first, at this address. */
    record NeedsAuthorisation(String url) implements Lookup {
      @Override
      public Kind kind() {
        return Kind.NEEDS_AUTHORISATION;
      }
    }

    /** No application link to a Confluence exists. */
    record NoLink() implements Lookup {
      @Override
      public Kind kind() {
        return Kind.NO_LINK;
      }
    }
  }

  /** Answer to {@link #search}: pages, or the problem that kept Confluence from answering. */
  record Search(List<Hit> hits, Lookup problem) {}

  /** How an address names a page. */
  sealed interface PageName {
    record ById(String id) implements PageName {}

    /** Space key and title. */
    record ByTitle(String space, String title) implements PageName {}
  }

  /**
   * A linked Confluence.
   *
   * @param application id of the application link
   * @param baseUrl address that browsers use, without a trailing slash
   * @param addresses base addresses that the application link has for it, that one included
   */
  record Site(String application, String baseUrl, List<String> addresses) {
    public Site {
      addresses = List.copyOf(addresses);
    }
  }

  /**
   * A page found by a search.
   *
   * @param space name of its space
   * @param plans what it holds; empty when nobody looked
   */
  record Hit(
      String pageId, String title, String space, String url, Optional<List<PlanGlance>> plans) {}
}
