package org.gtmready.confluence.reader;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gtmready.confluence.reader.PlanMacro.Shown;
import org.gtmready.core.host.Messages;
import org.gtmready.core.plan.Finding;
import org.gtmready.core.plan.PlanContent;
import org.gtmready.core.plan.PlanTemplate;
import org.jsoup.nodes.Document;

/** Reads the plans of a page from its stored markup. Total: never throws for any input. */
public final class PlanReader {

  /** How many plans that do not count are read for what their own cards say of them. */
  static final int MOST_FURTHER = 20;

  private final Map<String, TemplateLabels> byMacro = new LinkedHashMap<>();

  /**
   * A reader for these templates.
   *
   * @param languages words of every shipped language by its ISO code
   */
  public PlanReader(List<PlanTemplate> templates, Map<String, Messages> languages) {
    for (PlanTemplate template : templates) {
      byMacro.put(template.macro(), new TemplateLabels(template, languages));
    }
  }

  /**
   * The plans of a page, those that do not count too; the page is parsed once. However many plans a
   * page holds, no more than one of each template and {@value #MOST_FURTHER} others are read.
   */
  public PagePlans read(String storage) {
    return new PagePlans(readAll(storage, new Budget()));
  }

  List<PlanOnPage> readAll(String storage, Budget budget) {
    if (storage == null || !storage.contains(PlanMacro.PREFIX)) {
      return List.of();
    }
    Optional<Document> page = StorageFormat.parse(storage);
    if (page.isEmpty()) {
      return unreadable(storage);
    }
    try {
      return plans(MacroFinder.in(page.get(), byMacro.keySet(), budget), budget);
    } catch (Budget.Exceeded tooManyMacros) {
      return unreadable(storage);
    }
  }

  private List<PlanOnPage> plans(List<PlanMacro> macros, Budget budget) {
    Map<String, PlanMacro> counting = new HashMap<>();
    Map<String, Integer> shown = new HashMap<>();
    for (PlanMacro macro : macros) {
      counting.merge(
          macro.name(),
          macro,
          (one, other) -> one.shown().compareTo(other.shown()) <= 0 ? one : other);
      if (macro.shown() == Shown.YES) {
        shown.merge(macro.name(), 1, Integer::sum);
      }
    }
    Map<String, Integer> drawn = new HashMap<>();
    List<PlanOnPage> plans = new ArrayList<>();
    int further = 0;
    for (PlanMacro macro : macros) {
      boolean counts = macro.equals(counting.get(macro.name()));
      int place = macro.isDrawn() ? drawn.merge(macro.name(), 1, Integer::sum) - 1 : -1;
      Findings findings = new Findings();
      if (macro.shown() != Shown.YES) {
        findings.notShown(macro.within());
      } else if (!counts) {
        findings.notCounted();
      } else if (shown.get(macro.name()) > 1) {
        findings.secondMacro();
      }
      boolean isRead = counts || further++ < MOST_FURTHER;
      PlanContent content = isRead ? plan(macro, findings, budget) : notRead(macro, findings.all());
      plans.add(new PlanOnPage(content, place, counts, isRead));
    }
    return plans;
  }

  private PlanContent plan(PlanMacro macro, Findings findings, Budget page) {
    TemplateLabels labels = byMacro.get(macro.name());
    Budget budget = new Budget();
    try {
      PlanPage content = new PlanPage(labels, findings, budget);
      var fields = new BodyReader(content).read(macro.body());
      return new PlanContent(
          labels.template().key(), content.language(), macro.parameters(), fields, findings.all());
    } catch (Budget.Exceeded tooMuch) {
      return unreadable(labels, macro.parameters());
    } finally {
      page.work(budget.work());
    }
  }

  private PlanContent notRead(PlanMacro macro, List<Finding> why) {
    String template = byMacro.get(macro.name()).template().key();
    return new PlanContent(template, "", macro.parameters(), Map.of(), why);
  }

  /** A plan without content for each template that the markup names, saying why. */
  private List<PlanOnPage> unreadable(String storage) {
    List<PlanOnPage> plans = new ArrayList<>();
    byMacro.forEach(
        (macro, labels) -> {
          if (storage.contains(macro)) {
            plans.add(new PlanOnPage(unreadable(labels, Map.of()), 0, true, true));
          }
        });
    return plans;
  }

  private static PlanContent unreadable(TemplateLabels labels, Map<String, String> parameters) {
    Findings findings = new Findings();
    findings.unreadable();
    return new PlanContent(labels.template().key(), "", parameters, Map.of(), findings.all());
  }
}
