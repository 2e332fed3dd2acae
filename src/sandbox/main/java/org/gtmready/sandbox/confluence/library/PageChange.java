package org.gtmready.sandbox.confluence.library;

import java.util.List;
import org.gtmready.sandbox.confluence.content.StoredPage;

/** Something that happened to a page, told after the change was committed. */
public sealed interface PageChange {

  /** The page as it is now. */
  StoredPage page();

  record Created(StoredPage page) implements PageChange {}

  record Updated(StoredPage page, StoredPage before) implements PageChange {}

  record Trashed(StoredPage page) implements PageChange {}

  record Restored(StoredPage page) implements PageChange {}

  /** Gone for good; ids of content are never used again. */
  record Removed(StoredPage page) implements PageChange {}

  /** Other people may view or edit it, and view what is below it. */
  record Restricted(StoredPage page) implements PageChange {}

  /** At another place, in the same space or not; children go with it. */
  record Moved(StoredPage page, StoredPage before, List<StoredPage> children)
      implements PageChange {}
}
