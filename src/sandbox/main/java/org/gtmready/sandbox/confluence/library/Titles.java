package org.gtmready.sandbox.confluence.library;

import org.gtmready.sandbox.confluence.store.Pages;

/** The rules for page titles: not empty, at most 255 characters, one of a name in a space. */
final class Titles {

  private static final int LONGEST = 255;

  private Titles() {}

  /** The title without white space around it. */
  static String check(String title) {
    String trimmed = title == null ? "" : title.strip();
    if (trimmed.isEmpty()) {
      throw ContentException.invalid("Title is required to create content of type: page");
    }
    if (trimmed.length() > LONGEST) {
      throw ContentException.invalid("Title cannot be longer than 255 characters.");
    }
    if (trimmed.chars().anyMatch(Character::isISOControl)) {
      throw ContentException.invalid("Title cannot contain control characters.");
    }
    return trimmed;
  }

  /** Refuses a title that another current page of the space has. */
  static void requireFree(Pages pages, String spaceKey, String title, long ownId) {
    if (pages.byTitle(spaceKey, title).filter(other -> other.id() != ownId).isPresent()) {
      throw ContentException.invalid(
          "A page with this title already exists: A page already exists with the title "
              + title
              + " in the space with key "
              + spaceKey);
    }
  }
}
