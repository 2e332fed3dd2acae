package org.gtmready.core.linking;

import org.gtmready.core.evidence.EvidenceKind;
import org.gtmready.core.evidence.Target;

/**
 * What an address leads to, before it is linked.
 *
 * @param ref what to link: a page id, an issue key or a web address
 * @param title of the page, summary of the issue; empty when it is not known
 * @param space name of the page's space, or empty
 * @param found false when nobody looked behind it: a web address, or a page while Confluence does
 *     not answer
 */
public record Preview(EvidenceKind kind, String ref, String title, String space, boolean found) {

  /** Whether linking it would lead to this target. */
  boolean isOf(Target target) {
    if (target instanceof Target.PageTarget page) {
      return kind == EvidenceKind.PAGE && page.pageId().equals(ref);
    }
    return target instanceof Target.IssueTarget issue
        ? kind == EvidenceKind.ISSUE && issue.key().equals(ref)
        : kind == EvidenceKind.URL && ((Target.UrlTarget) target).url().equals(ref);
  }
}
