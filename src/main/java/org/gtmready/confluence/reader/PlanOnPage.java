package org.gtmready.confluence.reader;

import org.gtmready.core.plan.PlanContent;

/**
 * One of the plans of a page.
 *
 * @param place among the page's macros of its template that Confluence draws, shown or not, from 0;
 *     -1 for one that it does not draw
 * @param counts whether the page's facts are those of this one; the others say why they are not
 */
public record PlanOnPage(PlanContent content, int place, boolean counts) {}
