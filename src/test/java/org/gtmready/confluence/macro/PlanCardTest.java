package org.gtmready.confluence.macro;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gtmready.confluence.ShippedLanguages;
import org.gtmready.confluence.pages.JudgedPlan;
import org.gtmready.core.host.Messages;
import org.gtmready.core.plan.FieldAnchor;
import org.gtmready.core.plan.FieldContent;
import org.gtmready.core.plan.Finding;
import org.gtmready.core.plan.PlanContent;
import org.gtmready.core.plan.PlanFacts;
import org.gtmready.core.plan.PlanTemplate;
import org.gtmready.core.plan.PlanTemplates;
import org.gtmready.web.Templates;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** HTML of plan cards against files; {@code -Dgolden.write=true} writes them anew. */
class PlanCardTest {

  private static final ShippedLanguages LANGUAGES = new ShippedLanguages();
  private static final Messages ENGLISH = LANGUAGES.all().get(0);
  private static final PlanTemplate POSITIONING = PlanTemplates.byKey("positioning").orElseThrow();
  private static final Notes NOTES = new Notes(ENGLISH, LANGUAGES);

  private final Templates templates = new Templates();

  @Test
  void showsWhatIsOpen_besideTheContent() {
    assertGolden("plan-open.html", render("plan", filled("<p>Body <b>as it is</b></p>", true)));
  }

  @Test
  void foldsNotes_forWhoMayNotEdit() {
    Document card = Jsoup.parse(render("plan", filled("<p>x</p>", false)));
    assertThat(card.select(".gtm-plan-notes[open]")).isEmpty();
    assertThat(card.select(".gtm-plan-notes > summary").text())
        .isEqualTo("2 block release, 1 advises");
  }

  @Test
  void theHubBlocksNoRelease_butStaysIncomplete() {
    PlanTemplate hub = PlanTemplates.byKey("plan").orElseThrow();
    PlanFacts facts =
        new PlanFacts("plan", 1, List.of(), List.of("epics", "launch-type"), List.of(), "");
    PlanCard card = card(hub, facts, "", "<p>x</p>", true);

    for (String template : List.of("plan", "plan-words")) {
      assertThat(Jsoup.parse(render(template, card)).text())
          .contains("2 keep the plan incomplete", "Empty, keeps the plan incomplete.")
          .doesNotContain("release");
    }
  }

  @Test
  void showsChoicesAndExamples_besideWhatIsEmptyOrWeak() {
    Document card = Jsoup.parse(render("plan", filled("<p>x</p>", true)));

    assertThat(card.select("[data-field=competitive-alternatives] .gtm-plan-example").text())
        .startsWith("Compare a weak and a strong answer")
        .contains("Status quo, Manual work, Hire, Direct, Indirect", "Strong", "Weak");
    assertThat(card.select("[data-field=outcome] .gtm-plan-example").text())
        .contains("Before and after, in their units.", "Teams work more efficiently.");
  }

  @ParameterizedTest
  @CsvSource({
    "competitive-alternatives, rows, ROWS, Add the first row",
    "faq-that-nobody-knows, rows, NONE, ''",
    "unique-attributes, rows, ROWS, Add the first row",
    "value, rows, ROWS, Add the first row",
    "value, nothing, FIELD, ''",
    "owner, value, ANSWER, Write the answer",
    "owner, nothing, FIELD, ''",
    "outcome, value, ANSWER, Write the answer",
    "market-category, value, ANSWER, Write the answer",
    "context-handoff, nothing, FIELD, ''",
  })
  void leadsIntoTheEditor_whereTheFieldStandsEmpty(
      String field, String content, PlanCard.Gap gap, String action) {
    Map<String, FieldContent> fields =
        switch (content) {
          case "rows" -> Map.of(field, new FieldContent.Rows(List.of()));
          case "value" -> Map.of(field, FieldContent.Value.of(""));
          default -> Map.of();
        };
    PlanFacts facts = new PlanFacts("positioning", 1, List.of(), List.of(field), List.of(), "");
    List<PlanCard.Note> notes = NOTES.of(POSITIONING, judged(fields, facts));

    assertThat(notes)
        .extracting(PlanCard.Note::gap)
        .isEqualTo(gap == PlanCard.Gap.NONE ? List.of() : List.of(gap));
    Document card = Jsoup.parse(render("plan", card(POSITIONING, facts, notes, true)));
    assertThat(card.select(".gtm-plan-fill").text()).isEqualTo(action);
    Document reader = Jsoup.parse(render("plan", card(POSITIONING, facts, notes, false)));
    assertThat(reader.select(".gtm-plan-fill")).isEmpty();
  }

  @Test
  void saysOfAnEmptyFieldThatNothingNeeds_forWhomItIs() {
    Map<String, FieldContent> fields = new LinkedHashMap<>();
    fields.put("message-tested", new FieldContent.Rows(List.of()));
    fields.put("relevant-trend", FieldContent.Value.of(""));
    PlanFacts facts = new PlanFacts("positioning", 1, List.of(), List.of(), List.of(), "");
    PlanCard card = card(POSITIONING, facts, NOTES.of(POSITIONING, judged(fields, facts)), true);
    Document html = Jsoup.parse(render("plan", card));

    assertThat(html.select(".gtm-plan-ask").eachText().get(0))
        .startsWith("Empty, required for tier 1. ");
    assertThat(html.select(".gtm-plan-ask").eachText().get(1)).startsWith("Empty, optional. ");
    assertThat(html.select(".gtm-plan-notes > summary").text()).isEqualTo("Nothing is open");
    assertThat(Jsoup.parse(render("plan-words", card)).select("ul")).isEmpty();
  }

  @Test
  void everyFieldHasOneAnchor_whateverIsSaidOfIt() {
    for (PlanCard card : List.of(filled("<p>x</p>", true), blank(true))) {
      assertThat(Jsoup.parse(render("plan", card)).select("[id]").eachAttr("id"))
          .containsExactlyInAnyOrderElementsOf(
              POSITIONING.fields().stream()
                  .map(field -> FieldAnchor.of("positioning", field.key()))
                  .toList());
    }
  }

  @Test
  void marksWhatIsRequired_atTheTierOfThePlan() {
    PlanFacts facts =
        new PlanFacts(
            "positioning", 1, List.of(), List.of("owner", "message-tested"), List.of(), "");

    assertThat(NOTES.form(POSITIONING, Optional.of(facts)))
        .filteredOn(field -> field.optional().isEmpty())
        .extracting(PlanCard.FormField::label)
        .containsExactly("Message tested with", "Owner (product)");
    assertThat(NOTES.form(POSITIONING, Optional.of(facts)))
        .filteredOn(field -> field.label().equals("Context handoff"))
        .extracting(PlanCard.FormField::optional)
        .containsExactly("required for tiers 1 and 2");
  }

  @Test
  void showsTheGuidedTemplate_whenThereIsNothing() {
    assertGolden("plan-blank.html", render("plan", blank(true)));
  }

  @Test
  void showsWordsOnly_forEveryTemplateInEveryLanguage() {
    for (Messages language : LANGUAGES.all()) {
      // as the hosts do it: a key without a text says itself
      Messages words = (key, args) -> language.text(key).isEmpty() ? key : language.text(key, args);
      for (PlanTemplate template : PlanTemplates.all()) {
        PlanCard card = blank(template, new Notes(words, LANGUAGES), true);
        String html = templates.render("confluence/plan.jte", Map.of("card", card, "words", words));
        assertThat(Jsoup.parse(html).text()).doesNotContain("gtm.");
      }
    }
  }

  @Test
  void offersNoButton_toWhoMayNotEdit() {
    Document card = Jsoup.parse(render("plan", blank(false)));
    assertThat(card.select("button")).isEmpty();
    assertThat(card.text()).contains("Somebody who may edit this page");
  }

  @Test
  void printsWordsOnly_onPaper() {
    String words = render("plan-words", filled("<p>Body</p>", true));
    assertGolden("plan-words.html", words);
    assertThat(Jsoup.parse(words).select("button, details, progress, a, script")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "\"><img src=x onerror=alert(1)>",
        "' onmouseover='alert(1)",
        "javascript:alert(1)",
        "${7*7} #set($x) {{7*7}}"
      })
  void escapesWhatPeopleWrote(String hostile) {
    PlanFacts facts =
        new PlanFacts(
            "positioning",
            1,
            List.of(),
            List.of("owner"),
            List.of(Finding.warning("did-you-mean", "owner", hostile, hostile)),
            "");
    PlanCard card = card(facts, hostile, "<p>x</p>", true);
    for (String template : List.of("plan", "plan-words")) {
      Document html = Jsoup.parse(render(template, card));
      assertThat(html.select("script, img, [onmouseover]")).isEmpty();
      assertThat(html.select("a[href^=javascript]")).isEmpty();
      assertThat(html.text()).contains(hostile);
    }
  }

  private static PlanCard filled(String body, boolean editor) {
    PlanFacts facts =
        new PlanFacts(
            "positioning",
            3,
            List.of("used-today", "outcome"),
            List.of("owner", "competitive-alternatives"),
            List.of(
                Finding.warning("outcome-without-measure", "outcome"),
                Finding.warning("did-you-mean", "owner", "Ownr", "Owner (product)")),
            "");
    return card(facts, "LAUNCH-1", body, editor);
  }

  private static PlanCard card(PlanFacts facts, String epic, String body, boolean editor) {
    return card(POSITIONING, facts, epic, body, editor);
  }

  private static PlanCard card(
      PlanTemplate template, PlanFacts facts, String epic, String body, boolean editor) {
    return card(template, facts, NOTES.of(template, plan(facts)), epic, body, editor);
  }

  private static PlanCard card(
      PlanTemplate template, PlanFacts facts, List<PlanCard.Note> notes, boolean editor) {
    return card(template, facts, notes, "", "<p>x</p>", editor);
  }

  private static PlanCard card(
      PlanTemplate template,
      PlanFacts facts,
      List<PlanCard.Note> notes,
      String epic,
      String body,
      boolean editor) {
    return new PlanCard(
        template.key(),
        "Positioning",
        "Guide",
        "123",
        3,
        epic,
        epic.equals("LAUNCH-1") ? "http://localhost/jira/browse/LAUNCH-1" : "",
        facts.filledOfTotal(),
        facts.total(),
        facts.tier(),
        facts.complete(),
        true,
        body,
        notes,
        NOTES.placesWithout(notes, template, 0),
        List.of(),
        editor,
        PlanCard.Start.NONE,
        editor ? "/confluence/pages/editpage.action?pageId=123" : "");
  }

  /** The facts of a page in which the outcome stands before what they use today. */
  private static JudgedPlan plan(PlanFacts facts) {
    Map<String, FieldContent> fields = new LinkedHashMap<>();
    for (String field : List.of("outcome", "used-today")) {
      fields.put(field, new FieldContent.Rows(List.of()));
    }
    return judged(fields, facts);
  }

  private static JudgedPlan judged(Map<String, FieldContent> fields, PlanFacts facts) {
    return new JudgedPlan(new PlanContent("positioning", "en", Map.of(), fields, List.of()), facts);
  }

  private static PlanCard blank(boolean editor) {
    return blank(POSITIONING, NOTES, editor);
  }

  private static PlanCard blank(PlanTemplate template, Notes notes, boolean editor) {
    return new PlanCard(
        template.key(),
        "Positioning",
        "Guide",
        "123",
        1,
        "",
        "",
        0,
        11,
        2,
        false,
        true,
        "",
        List.of(),
        List.of(),
        notes.form(template, Optional.empty()),
        editor,
        editor ? new PlanCard.Start(template.fields().size(), true, "") : PlanCard.Start.NONE,
        "");
  }

  private String render(String template, PlanCard card) {
    return templates.render(
        "confluence/" + template + ".jte", Map.of("card", card, "words", ENGLISH));
  }

  private static void assertGolden(String name, String html) {
    Path file =
        Path.of(System.getProperty("basedir", "src"))
            .resolve("test/resources/golden/confluence")
            .resolve(name);
    try {
      if (Boolean.getBoolean("golden.write")) {
        Files.createDirectories(file.getParent());
        Files.writeString(file, html, StandardCharsets.UTF_8);
      }
      assertThat(html).isEqualTo(Files.readString(file, StandardCharsets.UTF_8));
    } catch (IOException missing) {
      throw new AssertionError("No golden file " + file, missing);
    }
  }
}
