package org.gtmready.core.evidence;

/** The thing that evidence points at. */
public sealed interface Target {

  EvidenceKind kind();

  /**
   * A Confluence page, reached through an application link.
   *
   * @param application id of the application link, as Jira knows it
   * @param pageId Confluence content id, decimal digits
   */
  record PageTarget(String application, String pageId) implements Target {
    @Override
    public EvidenceKind kind() {
      return EvidenceKind.PAGE;
    }
  }

  /** A Jira issue of this Jira, by its current key. */
  record IssueTarget(String key) implements Target {
    @Override
    public EvidenceKind kind() {
      return EvidenceKind.ISSUE;
    }
  }

  /** A web address; http or https only, at most 2,000 characters. */
  record UrlTarget(String url) implements Target {
    @Override
    public EvidenceKind kind() {
      return EvidenceKind.URL;
    }
  }
}
