package org.gtmready.confluence.reader;

import org.gtmready.core.plan.PlanContent;

/**
 * One of the plans of a page.
 *
 * @param place among the page's macros of its template that Confluence draws, shown or not, from 0;
 *     -1 for one that it does not draw
 * @param counts whether the page's facts are those of this one; the others say why they are not
 * @param isRead whether its fields were read; of plans that do not count only the first of a page
 *     are, and the content of the others says no more than why they do not count
 */
public record PlanOnPage(PlanContent content, int place, boolean counts, boolean isRead) {}
