package org.gtmready.sandbox.jira.pages;

import com.atlassian.applinks.api.ApplicationId;
import com.atlassian.applinks.api.ApplicationLink;
import com.atlassian.applinks.api.ApplicationLinkRequest;
import com.atlassian.applinks.api.ApplicationLinkService;
import com.atlassian.applinks.api.CredentialsRequiredException;
import com.atlassian.applinks.api.TypeNotInstalledException;
import com.atlassian.sal.api.net.Request;
import com.atlassian.sal.api.net.ResponseException;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gtmready.sandbox.jira.store.RemoteLinkRow;

/**
 * Titles of remote links. Those of Confluence pages are asked of Confluence as the viewer, so that
 * nobody reads the title of a page that they may not view; what was stored stands in for it.
 */
final class LinkTitles {
  private static final Pattern PAGE = Pattern.compile("appId=([0-9a-f-]{36})&pageId=(\\d{1,18})");
  private static final int TIMEOUT_MILLIS = 1_000;
  private static final ObjectMapper JSON = new ObjectMapper();
  private final ApplicationLinkService links;

  LinkTitles(ApplicationLinkService links) {
    this.links = links;
  }

  RemoteLinkRow titled(RemoteLinkRow link) {
    Matcher page = PAGE.matcher(link.globalId() == null ? "" : link.globalId());
    if (!page.matches() || !link.body().contains("com.atlassian.confluence")) {
      return link;
    }
    String title = asked(page.group(1), page.group(2), link.title());
    return new RemoteLinkRow(
        link.id(), link.issueId(), link.globalId(), title, link.url(), link.body());
  }

  private String asked(String application, String pageId, String otherwise) {
    try {
      ApplicationLink confluence = links.getApplicationLink(new ApplicationId(application));
      if (confluence == null) {
        return otherwise;
      }
      ApplicationLinkRequest request =
          confluence
              .createAuthenticatedRequestFactory()
              .createRequest(Request.MethodType.GET, "/rest/api/content/" + pageId);
      request.setConnectionTimeout(TIMEOUT_MILLIS);
      request.setSoTimeout(TIMEOUT_MILLIS);
      return JSON.readTree(request.execute()).path("title").asText(otherwise);
    } catch (TypeNotInstalledException
        | CredentialsRequiredException
        | ResponseException
        | JsonProcessingException untold) {
      return otherwise;
    }
  }
}
