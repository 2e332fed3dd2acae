package org.gtmready.core.sync;

import java.util.List;
import org.gtmready.core.evidence.Target;

/** Jira's secrets, one a linked page; they prove that a message about the page is genuine. */
public interface PageTokens {

  /** A page and its secret, 64 hexadecimal digits. */
  record PageToken(Target.PageTarget page, String token) {}

  /** The secret of a page; made and stored when there is none yet. */
  String of(Target.PageTarget page);

  /** Notes whether the page's Confluence holds Jira's interest, and with it the secret. */
  void setRegistered(Target.PageTarget page, boolean registered);

  /** False until {@link #setRegistered} said otherwise: Confluence does not report this page. */
  boolean isRegistered(Target.PageTarget page);

  /** Secrets of the pages with this id, one for each Confluence that Jira knows them from. */
  List<PageToken> find(String pageId);
}
