package org.gtmready.sandbox.confluence.api;

import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.user.ConfluenceUser;
import org.gtmready.sandbox.confluence.content.StoredSpace;

/** A space loaded from the store. */
final class LoadedSpace extends Space {

  private static final long serialVersionUID = 1L;

  private final transient StoredSpace stored;
  private final transient Entities entities;

  LoadedSpace(StoredSpace stored, Entities entities) {
    this.stored = stored;
    this.entities = entities;
  }

  @Override
  public String getKey() {
    return stored.key();
  }

  @Override
  public String getName() {
    return stored.name();
  }

  @Override
  public ConfluenceUser getCreator() {
    return entities.user(stored.creator());
  }
}
