package org.gtmready.confluence.macro;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.gtmready.confluence.ShippedLanguages;
import org.gtmready.core.host.Messages;
import org.gtmready.core.plan.Field;
import org.gtmready.core.plan.Finding;
import org.gtmready.core.plan.Need;
import org.gtmready.core.plan.PlanFacts;
import org.gtmready.core.plan.PlanTemplate;
import org.gtmready.core.plan.Severity;
import org.gtmready.core.readiness.explain.FindingMessages;

/** Puts a plan's facts into words, field by field. */
@ConfluenceComponent
public class Notes {

  private final Messages words;
  private final ShippedLanguages languages;

  @Inject
  public Notes(Messages words, ShippedLanguages languages) {
    this.words = words;
    this.languages = languages;
  }

  /** Fields that the plan is measured by: filled ones, missing ones, and blocked ones. */
  static int total(PlanFacts facts) {
    return facts.parts();
  }

  /** What is open, in the template's order; what concerns the whole plan first. */
  List<PlanCard.Note> of(PlanTemplate template, PlanFacts facts) {
    List<PlanCard.Note> notes = new ArrayList<>();
    List<PlanCard.Said> whole = said(facts, null);
    if (!whole.isEmpty()) {
      notes.add(new PlanCard.Note("", "", List.of(), "", whole));
    }
    for (Field field : template.fields()) {
      boolean missing = facts.missing().contains(field.key());
      List<PlanCard.Said> findings = said(facts, field.key());
      if (missing || !findings.isEmpty()) {
        String prefix = prefix(template, field);
        notes.add(
            new PlanCard.Note(
                field.key(),
                words.text(prefix + "label"),
                List.copyOf(languages.texts(prefix + "label")),
                missing ? words.text(prefix + "guide") : "",
                findings));
      }
    }
    return notes;
  }

  private List<PlanCard.Said> said(PlanFacts facts, String field) {
    return facts.findings().stream()
        .filter(finding -> Objects.equals(finding.field(), field))
        .map(this::said)
        .toList();
  }

  private PlanCard.Said said(Finding finding) {
    FindingMessages said = new FindingMessages(words);
    return new PlanCard.Said(
        said.text(finding), said.why(finding), finding.severity() == Severity.BLOCKING);
  }

  /** The whole template with guidance and examples, for a macro that holds nothing yet. */
  List<PlanCard.FormField> form(PlanTemplate template) {
    return template.fields().stream()
        .map(
            field -> {
              String prefix = prefix(template, field);
              return new PlanCard.FormField(
                  words.text(prefix + "label"),
                  words.text(prefix + "guide"),
                  example(prefix + "strong"),
                  example(prefix + "weak"),
                  field.need() != Need.OPTIONAL,
                  field.columns().stream()
                      .map(column -> words.text(prefix + column.key() + ".label"))
                      .collect(Collectors.joining(" · ")));
            })
        .toList();
  }

  /** An example answer; an empty string for fields that need none. */
  private String example(String key) {
    return languages.texts(key).isEmpty() ? "" : words.text(key);
  }

  private static String prefix(PlanTemplate template, Field field) {
    return "gtm.template." + template.key() + "." + field.key() + ".";
  }
}
