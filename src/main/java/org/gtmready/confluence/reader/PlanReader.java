package org.gtmready.confluence.reader;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

  /** The plans of a page, the first macro of each template, in the page's order. */
  public List<PlanContent> read(String storage) {
    if (storage == null || !storage.contains(PlanMacro.PREFIX)) {
      return List.of();
    }
    Optional<Document> page = StorageFormat.parse(storage);
    return page.isPresent() ? plansIn(page.get()) : unreadable(storage);
  }

  /**
   * One of the plans of a template in a page.
   *
   * @param place among them, from 0, which is the one that counts; the others say that they do not
   */
  public Optional<PlanContent> read(String storage, PlanTemplate template, int place) {
    if (place == 0) {
      return read(storage).stream()
          .filter(plan -> plan.template().equals(template.key()))
          .findFirst();
    }
    return Optional.ofNullable(storage)
        .flatMap(StorageFormat::parse)
        .flatMap(page -> MacroFinder.in(page, template.macro()).skip(place).findFirst())
        .map(macro -> plan(macro, notCounted()));
  }

  private static Findings notCounted() {
    Findings findings = new Findings();
    findings.notCounted();
    return findings;
  }

  private List<PlanContent> plansIn(Document page) {
    Map<String, PlanMacro> first = new LinkedHashMap<>();
    Map<String, Findings> findings = new LinkedHashMap<>();
    for (PlanMacro macro : MacroFinder.in(page)) {
      if (byMacro.containsKey(macro.name()) && first.putIfAbsent(macro.name(), macro) != null) {
        findings.computeIfAbsent(macro.name(), name -> new Findings()).secondMacro();
      }
    }
    List<PlanContent> plans = new ArrayList<>();
    first.forEach(
        (name, macro) ->
            plans.add(plan(macro, findings.computeIfAbsent(name, key -> new Findings()))));
    return plans;
  }

  private PlanContent plan(PlanMacro macro, Findings findings) {
    TemplateLabels labels = byMacro.get(macro.name());
    BodyReader body = new BodyReader(labels, findings);
    var fields = body.read(macro.body());
    return new PlanContent(
        labels.template().key(), body.language(), macro.parameters(), fields, findings.all());
  }

  /** A plan without content for each template that the markup names, saying why. */
  private List<PlanContent> unreadable(String storage) {
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
    return plans;
  }
}
