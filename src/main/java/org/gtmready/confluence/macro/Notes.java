package org.gtmready.confluence.macro;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.gtmready.confluence.ShippedLanguages;
import org.gtmready.confluence.macro.PlanCard.Gap;
import org.gtmready.confluence.pages.JudgedPlan;
import org.gtmready.core.host.Messages;
import org.gtmready.core.plan.Field;
import org.gtmready.core.plan.FieldAnchor;
import org.gtmready.core.plan.FieldContent;
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
    List<PlanCard.Note> notes = new ArrayList<>(ofTheWhole(plan.facts().findings()));
    for (Field field : inThePagesOrder(template, plan.content())) {
      boolean required = plan.facts().missing().contains(field.key());
      List<Finding> findings = of(plan.facts().findings(), field.key());
      if (required || !findings.isEmpty() || isLeftOut(field, plan)) {
        notes.add(note(template, field, plan, required, findings));
      }
    }
    return notes;
  }

  /** What concerns the whole plan, and no field of it. */
  List<PlanCard.Note> ofTheWhole(List<Finding> findings) {
    List<Finding> whole = of(findings, null);
    return whole.isEmpty()
        ? List.of()
        : List.of(
            new PlanCard.Note(
                "",
                "",
                PlanCard.Place.NONE,
                false,
                "",
                PlanCard.Gap.NONE,
                null,
                new FindingGroups(words).of(whole, "")));
  }

  /**
   * Where the fields stand of which nothing is to say.
   *
   * @param nth the card's place among those of its template in the page, from 0
   */
  List<PlanCard.Place> placesWithout(List<PlanCard.Note> notes, PlanTemplate template, int nth) {
    Set<String> noted = notes.stream().map(PlanCard.Note::field).collect(Collectors.toSet());
    return template.fields().stream()
        .filter(field -> !noted.contains(field.key()))
        .map(
            field ->
                new PlanCard.Place(
                    FieldAnchor.of(template.key(), field.key(), nth),
                    said(template, field).labels()))
        .toList();
  }

  private static List<Field> inThePagesOrder(PlanTemplate template, PlanContent content) {
    List<String> page = List.copyOf(content.fields().keySet());
    return template.fields().stream()
        .sorted(
            Comparator.comparingInt(
                field -> page.contains(field.key()) ? page.indexOf(field.key()) : page.size()))
        .toList();
  }

  private PlanCard.Note note(
      PlanTemplate template,
      Field field,
      JudgedPlan plan,
      boolean required,
      List<Finding> findings) {
    FieldWords said = said(template, field);
    List<String> labels = new ArrayList<>(quoted(findings));
    labels.addAll(said.labels());
    return new PlanCard.Note(
        field.key(),
        said.label(),
        new PlanCard.Place(FieldAnchor.of(template.key(), field.key()), labels),
        required,
        required || !findings.isEmpty() ? "" : said.optional(),
        findings.isEmpty() ? gap(plan.content().fields().get(field.key())) : Gap.NONE,
        said.guidance(),
        new FindingGroups(words).of(required ? blocking(findings) : findings, said.label()));
  }

  private FieldWords said(PlanTemplate template, Field field) {
    return new FieldWords(words, languages, template, field);
  }

  /** A field that this launch does not need, which stands in the page without an answer. */
  private static boolean isLeftOut(Field field, JudgedPlan plan) {
    return plan.content().fields().containsKey(field.key())
        && !plan.facts().missing().contains(field.key())
        && !plan.facts().filled().contains(field.key());
  }

  private static Gap gap(FieldContent content) {
    if (content == null) {
      return Gap.FIELD;
    }
    return content instanceof FieldContent.Rows ? Gap.ROWS : Gap.ANSWER;
  }

  /** What is said of a required field without an answer is why it has none. */
  private static List<Finding> blocking(List<Finding> findings) {
    return findings.stream()
        .map(
            finding ->
                new Finding(finding.code(), finding.field(), Severity.BLOCKING, finding.args()))
        .toList();
  }

  /** What the page writes near the place of a field instead of its label. */
  private static List<String> quoted(List<Finding> findings) {
    return findings.stream()
        .filter(finding -> QUOTE_THE_PAGE.contains(finding.code()))
        .flatMap(finding -> finding.args().stream().limit(1))
        .filter(MessageArg.Text.class::isInstance)
        .map(quoted -> ((MessageArg.Text) quoted).text())
        .toList();
  }

  private static List<Finding> of(List<Finding> findings, String field) {
    return findings.stream().filter(finding -> Objects.equals(finding.field(), field)).toList();
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
              FieldWords said = said(template, field);
              boolean required =
                  facts
                      .map(known -> known.missing().contains(field.key()))
                      .orElse(field.need() == Need.REQUIRED);
              return new PlanCard.FormField(
                  FieldAnchor.of(template.key(), field.key()),
                  said.label(),
                  required ? "" : said.optional(),
                  said.guidance());
            })
        .toList();
  }
}
