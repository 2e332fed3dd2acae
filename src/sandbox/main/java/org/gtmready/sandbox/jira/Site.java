package org.gtmready.sandbox.jira;

import org.gtmready.sandbox.host.Users;
import org.gtmready.sandbox.jira.issues.Access;
import org.gtmready.sandbox.jira.issues.Issues;
import org.gtmready.sandbox.jira.issues.RemoteLinking;
import org.gtmready.sandbox.jira.issues.Transitions;
import org.gtmready.sandbox.jira.issues.VersionBook;
import org.gtmready.sandbox.jira.jql.Search;
import org.gtmready.sandbox.jira.store.Store;

/**
 * What the pages and the REST resources of the site work with.
 *
 * @param baseUrl without a slash at the end
 */
public record Site(
    String baseUrl,
    Users users,
    Store store,
    Access access,
    Issues issues,
    Transitions transitions,
    RemoteLinking remoteLinking,
    VersionBook versions,
    Search search) {}
