package org.gtmready.confluence.macro;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.gtmready.confluence.ShippedLanguages;
import org.gtmready.confluence.pages.JudgedPlan;
import org.gtmready.core.host.Messages;
import org.gtmready.core.plan.Field;
import org.gtmready.core.plan.Finding;
import org.gtmready.core.plan.MessageArg;
import org.gtmready.core.plan.Need;
import org.gtmready.core.plan.PlanContent;
import org.gtmready.core.plan.PlanFacts;
import org.gtmready.core.plan.PlanTemplate;
import org.gtmready.core.plan.Severity;

/** Puts a plan's facts into words, field by field. */
@ConfluenceComponent
public class Notes {

  /** Findings whose first argument is what the page writes where they belong. */
  private static final Set<String> QUOTE_THE_PAGE = Set.of("did-you-mean");

  private final Messages words;
  private final ShippedLanguages languages;

  @Inject
  public Notes(Messages words, ShippedLanguages languages) {
    this.words = words;
    this.languages = languages;
  }

  /**
   * What is open: first what concerns the whole plan, then the fields as they stand in the page, at
   * last those that do not stand there, in the template's order.
   */
  List<PlanCard.Note> of(PlanTemplate template, JudgedPlan plan) {
    PlanFacts facts = plan.facts();
    List<PlanCard.Note> notes = new ArrayList<>(ofTheWhole(facts));
    inThePagesOrder(template, plan.content())
        .forEach(field -> addNote(template, facts, field, notes));
    return notes;
  }

  /** What concerns the whole plan, and no field of it. */
  List<PlanCard.Note> ofTheWhole(PlanFacts facts) {
    List<Finding> whole = findings(facts, null);
    return whole.isEmpty()
        ? List.of()
        : List.of(
            new PlanCard.Note("", "", List.of(), null, new FindingGroups(words).of(whole, "")));
  }

  private static List<Field> inThePagesOrder(PlanTemplate template, PlanContent content) {
    List<String> page = List.copyOf(content.fields().keySet());
    return template.fields().stream()
        .sorted(
            Comparator.comparingInt(
                field -> page.contains(field.key()) ? page.indexOf(field.key()) : page.size()))
        .toList();
  }

  private void addNote(
      PlanTemplate template, PlanFacts facts, Field field, List<PlanCard.Note> notes) {
    boolean missing = facts.missing().contains(field.key());
    List<Finding> findings = findings(facts, field.key());
    if (missing || !findings.isEmpty()) {
      FieldWords said = new FieldWords(words, languages, template, field);
      notes.add(
          new PlanCard.Note(
              field.key(),
              said.label(),
              labels(said, findings),
              missing ? said.guidance() : null,
              new FindingGroups(words).of(missing ? blocking(findings) : findings, said.label())));
    }
  }

  /** What is said of a required field without an answer is why it has none. */
  private static List<Finding> blocking(List<Finding> findings) {
    return findings.stream()
        .map(
            finding ->
                new Finding(finding.code(), finding.field(), Severity.BLOCKING, finding.args()))
        .toList();
  }

  /** How the page may call the place of a field: by its label, or by what comes near it. */
  private static List<String> labels(FieldWords said, List<Finding> findings) {
    List<String> labels = new ArrayList<>(said.labels());
    findings.stream()
        .filter(finding -> QUOTE_THE_PAGE.contains(finding.code()))
        .flatMap(finding -> finding.args().stream().limit(1))
        .forEach(quoted -> labels.add(quoted instanceof MessageArg.Text text ? text.text() : ""));
    return labels;
  }

  private static List<Finding> findings(PlanFacts facts, String field) {
    return facts.findings().stream()
        .filter(finding -> Objects.equals(finding.field(), field))
        .toList();
  }

  /**
   * The whole template with guidance and examples, for a macro that holds nothing yet.
   *
   * @param facts what is known of that macro; empty where it stands in no content
   */
  List<PlanCard.FormField> form(PlanTemplate template, Optional<PlanFacts> facts) {
    return template.fields().stream()
        .map(
            field -> {
              FieldWords said = new FieldWords(words, languages, template, field);
              boolean required =
                  facts
                      .map(known -> known.missing().contains(field.key()))
                      .orElse(field.need() == Need.REQUIRED);
              return new PlanCard.FormField(
                  said.label(), required ? "" : said.optional(), said.guidance());
            })
        .toList();
  }
}
