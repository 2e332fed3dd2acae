package org.gtmready.sandbox.confluence.render;

import java.util.Optional;
import java.util.function.Supplier;
import org.gtmready.sandbox.confluence.library.Access;
import org.gtmready.sandbox.confluence.store.Stores;
import org.gtmready.sandbox.host.Users;

/**
 * What rendering asks of the site around a page.
 *
 * @param contextPath such as {@code /confluence}
 * @param jiraUrl address of the linked Jira, empty when there is none
 */
public record Site(
    Stores stores,
    Access access,
    Users users,
    String contextPath,
    Supplier<Optional<String>> jiraUrl) {

  /** Address of a page by its id. */
  String pageUrl(long id) {
    return contextPath + "/pages/viewpage.action?pageId=" + id;
  }
}
