package planted.gtmready.jira;

import com.atlassian.applinks.api.ApplicationLink;

/** Planted: only sync sees application links. */
public record SeesApplicationLinks(ApplicationLink link) {}
