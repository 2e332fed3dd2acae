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

  /**
   * An issue of this Jira.
   *
   * @param id stays when the issue is moved or its project gets another key; 0 in what an older
   *     version stored, which knew only the key
   * @param key as it was when the issue was linked
   */
  record IssueTarget(long id, String key) implements Target {

    public IssueTarget(String key) {
      this(0, key);
    }

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
