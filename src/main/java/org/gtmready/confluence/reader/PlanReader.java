package org.gtmready.confluence.reader;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.gtmready.core.host.Messages;
import org.gtmready.core.plan.PlanContent;
import org.gtmready.core.plan.PlanTemplate;
import org.jsoup.nodes.Document;

/** Reads the plans of a page from its stored markup. Total: never throws for any input. */
public final class PlanReader {

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

  /** The plans of a page: of each template the first macro counts. */
  public PagePlans read(String storage) {
    if (storage == null || !storage.contains(PlanMacro.PREFIX)) {
      return new PagePlans(List.of(), Map.of());
    }
    return StorageFormat.parse(storage).map(this::plansIn).orElseGet(() -> unreadable(storage));
  }

  private static Findings notCounted() {
    Findings findings = new Findings();
    findings.notCounted();
    return findings;
  }

  private PagePlans plansIn(Document page) {
    Map<String, List<PlanMacro>> macros = new LinkedHashMap<>();
    for (PlanMacro macro : MacroFinder.in(page)) {
      if (byMacro.containsKey(macro.name())) {
        macros.computeIfAbsent(macro.name(), name -> new ArrayList<>()).add(macro);
      }
    }
    List<PlanContent> counting = new ArrayList<>();
    Map<String, List<Supplier<PlanContent>>> others = new LinkedHashMap<>();
    macros.forEach(
        (name, same) -> {
          Findings findings = new Findings();
          if (same.size() > 1) {
            findings.secondMacro();
          }
          counting.add(plan(same.get(0), findings));
          List<Supplier<PlanContent>> unread = new ArrayList<>();
          same.stream().skip(1).forEach(macro -> unread.add(() -> plan(macro, notCounted())));
          others.put(byMacro.get(name).template().key(), unread);
        });
    return new PagePlans(counting, others);
  }

  private PlanContent plan(PlanMacro macro, Findings findings) {
    TemplateLabels labels = byMacro.get(macro.name());
    BodyReader body = new BodyReader(labels, findings);
    var fields = body.read(macro.body());
    return new PlanContent(
        labels.template().key(), body.language(), macro.parameters(), fields, findings.all());
  }

  /** A plan without content for each template that the markup names, saying why. */
  private PagePlans unreadable(String storage) {
    List<PlanContent> plans = new ArrayList<>();
    byMacro.forEach(
        (macro, labels) -> {
          if (storage.contains(macro)) {
            Findings findings = new Findings();
            findings.unreadable();
            plans.add(
                new PlanContent(labels.template().key(), "", Map.of(), Map.of(), findings.all()));
          }
        });
    return new PagePlans(plans, Map.of());
  }
}
