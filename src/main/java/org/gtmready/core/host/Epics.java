package org.gtmready.core.host;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/** Issues of this Jira, as the acting user may see and change them. */
public interface Epics {

  /**
   * The issue with this key, or that had it before it was moved or its project got another key;
   * empty when there is none and when the acting user may not browse it: they answer alike.
   */
  Optional<EpicFacts> find(String key);

  /** The issue with this id, under the same conditions. */
  Optional<EpicFacts> find(long id);

  /**
   * How those of these issues stand that are there, by id, whoever may see them. That the others
   * are gone may be told to everybody.
   */
  Map<Long, EpicStatus> statuses(Collection<Long> ids);

  /** Which of these ids are of an issue that the acting user may browse; one question for all. */
  Set<Long> visible(Collection<Long> ids);

  /** Which of these keys an issue has, or had before it was moved, whoever may see it. */
  Set<String> existingKeys(Collection<String> keys);

  /** Id of the issue that has or had this key, whoever may see it; empty when there is none. */
  OptionalLong idOf(String key);

  /** All keys that an issue has and had, whoever may see it; empty when there is none. */
  Set<String> keysOf(long id);

  /** True when the acting user may link things to the issue. */
  boolean mayLink(EpicFacts epic);

  /** True when the acting user may comment on the issue; an anonymous one is never asked to. */
  boolean mayComment(EpicFacts epic);

  /** What an issue key is appended to for a browser's address of the issue. */
  String browseUrl();
}
