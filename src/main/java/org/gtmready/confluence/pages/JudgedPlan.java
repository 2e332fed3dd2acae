package org.gtmready.confluence.pages;

import org.gtmready.core.plan.PlanContent;
import org.gtmready.core.plan.PlanFacts;

/** A plan as it stands in a page, and what that is worth. */
public record JudgedPlan(PlanContent content, PlanFacts facts) {}
