package org.gtmready.core.linking;

import org.gtmready.core.evidence.EvidenceKind;

/**
 * What an address leads to, before it is linked.
 *
 * @param ref what to link: a page id, an issue key or a web address
 * @param title of the page, summary of the issue; empty when it is not known
 * @param space name of the page's space, or empty
 * @param found false when nobody looked behind it: a web address, or a page while Confluence does
 *     not answer
 */
public record Preview(EvidenceKind kind, String ref, String title, String space, boolean found) {}
