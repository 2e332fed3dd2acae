package org.gtmready.core.plan;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The pages of the Confluence that the plugin runs in, and the plans in them. */
public interface Plans {

  /**
   * A page that the acting user may view, with its plans; empty when there is none or it may not be
   * viewed.
   */
  Optional<PageFacts> viewable(String pageId);

  /**
   * Those of the pages that the acting user may view, each with its plans; pages are left out when
   * reading all of them would take long.
   */
  List<PageFacts> viewable(Collection<String> pageIds);

  /**
   * Which of the pages the acting user may view; those in the trash too, so that people learn why a
   * link is broken.
   */
  Set<String> visible(Collection<String> pageIds);

  /**
   * A page whoever asks, for a linked Jira. A page that is not there is GONE.
   *
   * @param observation taken from {@link org.gtmready.core.sync.Observations#next} before
   */
  PageFacts observe(String pageId, long observation);

  /** True when there is any page below a page. */
  boolean hasBelow(String pageId);

  /**
   * Which of these pages lie below a page, at any depth; one that can't be looked at is taken to,
   * since it is told of more often then, and not forgotten. However many pages lie below, only
   * these are looked at.
   */
  Set<String> below(String pageId, Collection<String> pageIds);

  /**
   * Writes a template's form into the page's macro, as a new page version: all fields where no form
   * was started, otherwise the required ones that are not there, below what is.
   *
   * @param version the page version that the acting user looked at
   */
  Start start(String pageId, String template, int version);

  /** What became of {@link #start}. */
  sealed interface Start {
    record Written(int version) implements Start {}

    /** No such page, or one that the acting user may not view: they answer alike. */
    record NotFound() implements Start {}

    record NotAllowed() implements Start {}

    record UnknownTemplate() implements Start {}

    /** The page has no macro of that template. */
    record NoMacro() implements Start {}

    /** The plan's form lacks no field; it stays as it is. */
    record NothingMissing() implements Start {}

    /** The page was changed since; its version is now {@code current}. */
    record Changed(int current) implements Start {}
  }
}
