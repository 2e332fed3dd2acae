package org.gtmready.confluence.pages;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.gtmready.core.plan.Field;
import org.gtmready.core.plan.Finding;
import org.gtmready.core.plan.PlanContent;
import org.gtmready.core.plan.PlanTemplate;
import org.gtmready.core.plan.Severity;

/** The fields that a plan's form on the page lacks. */
public final class FormGaps {

  private FormGaps() {}

  /**
   * Fields that can be written into the page without repeating one that is there: all of them where
   * no form was started, otherwise the required ones. A field of which the reader has something to
   * say stands there in some way, under a label that is nearly right for example.
   */
  public static List<Field> in(PlanTemplate template, JudgedPlan plan) {
    PlanContent content = plan.content();
    if (content.findings().stream().anyMatch(FormGaps::concernsTheWholePlan)) {
      return List.of();
    }
    Set<String> there = new HashSet<>(content.fields().keySet());
    content.findings().stream().map(Finding::field).filter(Objects::nonNull).forEach(there::add);
    return template.fields().stream()
        .filter(field -> !there.contains(field.key()))
        .filter(field -> there.isEmpty() || plan.facts().missing().contains(field.key()))
        .toList();
  }

  /** A plan that can't be read, or does not count, gets no form. */
  private static boolean concernsTheWholePlan(Finding finding) {
    return finding.field() == null && finding.severity() == Severity.BLOCKING;
  }
}
