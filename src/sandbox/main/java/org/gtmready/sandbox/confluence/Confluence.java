package org.gtmready.sandbox.confluence;

import org.gtmready.sandbox.confluence.api.Entities;
import org.gtmready.sandbox.confluence.library.Library;
import org.gtmready.sandbox.confluence.library.SpaceWork;
import org.gtmready.sandbox.confluence.render.MacroCatalog;
import org.gtmready.sandbox.confluence.render.StorageRenderer;
import org.gtmready.sandbox.confluence.search.Search;
import org.gtmready.sandbox.confluence.store.Stores;
import org.gtmready.sandbox.host.Users;

/**
 * The product put together, for its REST API and its pages.
 *
 * @param contextPath such as {@code /confluence}
 */
public record Confluence(
    String contextPath,
    Users users,
    Stores stores,
    Library library,
    SpaceWork spaceWork,
    Entities entities,
    Search search,
    MacroCatalog macros,
    StorageRenderer renderer) {}
