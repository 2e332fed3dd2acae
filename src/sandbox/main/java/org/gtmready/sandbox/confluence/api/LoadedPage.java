package org.gtmready.sandbox.confluence.api;

import com.atlassian.confluence.pages.AbstractPage;
import com.atlassian.confluence.pages.Page;
import java.util.Set;
import org.gtmready.sandbox.confluence.content.StoredPage;

/**
 * A page loaded from the store, as of the time of loading. Plugins may change title and body and
 * save it; nothing else of it is written back.
 */
final class LoadedPage extends Page {

  private static final long serialVersionUID = 1L;

  private final transient StoredPage stored;
  private final transient Set<String> restricted;
  private final transient AbstractPage latest;

  /**
   * @param restricted permission types that are restricted, of {@code View} and {@code Edit}
   * @param latest the latest version when this is an earlier one, else null
   */
  LoadedPage(StoredPage stored, Set<String> restricted, AbstractPage latest) {
    this.stored = stored;
    this.restricted = restricted;
    this.latest = latest;
  }

  /** The page as it was loaded. */
  StoredPage stored() {
    return stored;
  }

  @Override
  public String getContentStatus() {
    return switch (stored.status()) {
      case CURRENT -> CURRENT;
      case DRAFT -> DRAFT;
      case TRASHED -> DELETED;
    };
  }

  @Override
  public boolean hasPermissions(String type) {
    return restricted.contains(type);
  }

  @Override
  public boolean isLatestVersion() {
    return latest == null;
  }

  @Override
  public AbstractPage getLatestVersion() {
    return latest == null ? this : latest;
  }

  @Override
  public long getLatestVersionId() {
    return getLatestVersion().getId();
  }
}
