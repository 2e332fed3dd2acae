package org.gtmready.core.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.gtmready.core.ShippedMessages;
import org.gtmready.core.evidence.EvidenceEvent;
import org.gtmready.core.evidence.Target;
import org.gtmready.core.policy.Mode;
import org.gtmready.core.readiness.evaluate.Facts;
import org.gtmready.core.readiness.evaluate.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every kind of sentence of the history, word by word, in both languages. */
class DecisionSentencesTest {

  private static final DecisionSentences ENGLISH =
      new DecisionSentences(ShippedMessages.ENGLISH, Facts.defaultPolicy());
  private static final DecisionSentences GERMAN =
      new DecisionSentences(ShippedMessages.GERMAN, Facts.defaultPolicy());
  private static final DecisionSentences.Names NAMES =
      key -> key.equals("JIRAUSER1") ? "Priya Nair" : key;
  private static final Target PAGE = new Target.PageTarget("confluence", "98");

  static Stream<Arguments> decisions() {
    return Stream.of(
        Arguments.of(
            decision(DecisionKind.REFUSED, open(Status.UNSATISFIED, 3, 11)),
            "Priya Nair tried “Release”; refused: Positioning incomplete (3 of 11 fields empty).",
            "Priya Nair hat „Release“ versucht; verweigert: Positionierung unvollständig (3 von 11"
                + " Feldern leer)."),
        Arguments.of(
            decision(DecisionKind.REFUSED, nothing(), open(Status.UNSATISFIED, 0, 11)),
            "Priya Nair tried “Release”; refused: Sales enablement not linked and Positioning"
                + " incomplete.",
            "Priya Nair hat „Release“ versucht; verweigert: Vertriebsvorbereitung nicht verknüpft"
                + " und Positionierung unvollständig."),
        Arguments.of(
            decision(DecisionKind.REFUSED),
            "Priya Nair tried “Release”; refused: no requirement applies.",
            "Priya Nair hat „Release“ versucht; verweigert: keine Anforderung gilt."),
        Arguments.of(
            decision(DecisionKind.MISCONFIGURED),
            "Priya Nair tried “Release”; refused, because the transition asks for requirements that"
                + " do not exist: legal, seo.",
            "Priya Nair hat „Release“ versucht; verweigert, weil der Übergang nach Anforderungen"
                + " fragt, die es nicht gibt: legal, seo."),
        Arguments.of(
            decision(DecisionKind.UNMATCHED),
            "Priya Nair tried “Release”; refused, because no GTM requirement is for an issue type"
                + " of this project.",
            "Priya Nair hat „Release“ versucht; verweigert, weil keine GTM-Anforderung für einen"
                + " Vorgangstyp dieses Projekts gilt."),
        Arguments.of(
            decision(DecisionKind.FAILED),
            "Priya Nair tried “Release”; refused, because the GTM requirements could not be"
                + " checked.",
            "Priya Nair hat „Release“ versucht; verweigert, weil die GTM-Anforderungen nicht"
                + " geprüft werden konnten."),
        Arguments.of(
            decision(DecisionKind.PASSED, met(false)),
            "Priya Nair made “Release”. No GTM requirement was open.",
            "Priya Nair hat „Release“ ausgeführt. Keine GTM-Anforderung war offen."),
        Arguments.of(
            decision(DecisionKind.PASSED, met(true)),
            "Priya Nair made “Release”. No GTM requirement was open. Linked, not read: Positioning.",
            "Priya Nair hat „Release“ ausgeführt. Keine GTM-Anforderung war offen. Verknüpft, nicht"
                + " gelesen: Positionierung."),
        Arguments.of(
            decision(DecisionKind.PASSED_WITH_WARNINGS, warning(Status.STALE)),
            "Priya Nair made “Release” although this was open: Positioning out of date.",
            "Priya Nair hat „Release“ ausgeführt, obwohl dies offen war: Positionierung nicht mehr"
                + " aktuell."),
        Arguments.of(
            decision(DecisionKind.PASSED_WITH_WARNINGS),
            "Priya Nair made “Release”. No GTM requirement applied.",
            "Priya Nair hat „Release“ ausgeführt. Keine GTM-Anforderung galt."),
        Arguments.of(
            decision(DecisionKind.WOULD_HAVE_REFUSED, open(Status.PENDING, 0, 0)),
            "Priya Nair made “Release”. It would have been refused if that were enforced:"
                + " Positioning not signed off.",
            "Priya Nair hat „Release“ ausgeführt. Es wäre verweigert worden, wenn das erzwungen"
                + " würde: Positionierung noch ohne Abnahme."),
        Arguments.of(
            decision(DecisionKind.BYPASSED),
            "The issue got to “Released” without passing the GTM gate.",
            "Der Vorgang kam an der GTM-Schranke vorbei nach „Released“."),
        Arguments.of(
            decision(DecisionKind.POLICY_CHANGED),
            "Priya Nair changed the GTM requirements; they are now version 4.",
            "Priya Nair hat die GTM-Anforderungen geändert; es gilt jetzt Version 4."));
  }

  @ParameterizedTest
  @MethodSource("decisions")
  void says(Decision decision, String english, String german) {
    assertThat(ENGLISH.say(decision, NAMES)).isEqualTo(english);
    assertThat(GERMAN.say(decision, NAMES)).isEqualTo(german);
  }

  @ParameterizedTest
  @EnumSource(Status.class)
  void hasWordsForEveryStatus(Status status) {
    if (open(status, 0, 0).isOpen()) {
      for (DecisionSentences sentences : List.of(ENGLISH, GERMAN)) {
        assertThat(sentences.say(decision(DecisionKind.REFUSED, open(status, 0, 0)), NAMES))
            .contains("Position")
            .doesNotContain("gtm.");
      }
    }
  }

  @Test
  void saysHowOften() {
    Decision once = decision(DecisionKind.REFUSED);
    Decision often = tried(once, new Tries("JIRAUSER1", Facts.NOW, "", Facts.NOW, 4));

    assertThat(ENGLISH.again(once, NAMES)).isEmpty();
    assertThat(ENGLISH.again(often, NAMES)).isEqualTo("Tried 4 times, the last time by Somebody.");
    assertThat(GERMAN.again(often, NAMES)).isEqualTo("4-mal versucht, zuletzt von Jemand.");
  }

  static Stream<Arguments> links() {
    Target issue = new Target.IssueTarget(7, "LAUNCH-9");
    Target url = new Target.UrlTarget("https://example.org");
    return Stream.of(
        Arguments.of(
            EvidenceEvent.What.LINKED,
            PAGE,
            false,
            "Priya Nair linked “Secret plan” for Positioning.",
            "Priya Nair hat „Secret plan“ für Positionierung verknüpft."),
        Arguments.of(
            EvidenceEvent.What.LINKED,
            PAGE,
            true,
            "Priya Nair linked a restricted page for Positioning.",
            "Priya Nair hat eine geschützte Seite für Positionierung verknüpft."),
        Arguments.of(
            EvidenceEvent.What.LINKED,
            issue,
            true,
            "Priya Nair linked an issue that you may not view for Positioning.",
            "Priya Nair hat einen Vorgang, den Sie nicht sehen dürfen, für Positionierung"
                + " verknüpft."),
        Arguments.of(
            EvidenceEvent.What.LINKED,
            url,
            true,
            "Priya Nair linked a web address for Positioning.",
            "Priya Nair hat eine Webadresse für Positionierung verknüpft."),
        Arguments.of(
            EvidenceEvent.What.REPLACED,
            PAGE,
            false,
            "Priya Nair replaced “Secret plan” for Positioning.",
            "Priya Nair hat „Secret plan“ für Positionierung ersetzt."),
        Arguments.of(
            EvidenceEvent.What.REPLACED,
            PAGE,
            true,
            "Priya Nair replaced a restricted page for Positioning.",
            "Priya Nair hat eine geschützte Seite für Positionierung ersetzt."),
        Arguments.of(
            EvidenceEvent.What.REPLACED,
            issue,
            true,
            "Priya Nair replaced an issue that you may not view for Positioning.",
            "Priya Nair hat einen Vorgang, den Sie nicht sehen dürfen, für Positionierung"
                + " ersetzt."),
        Arguments.of(
            EvidenceEvent.What.UNLINKED,
            PAGE,
            false,
            "Priya Nair removed the link to “Secret plan” for Positioning.",
            "Priya Nair hat die Verknüpfung mit „Secret plan“ für Positionierung entfernt."),
        Arguments.of(
            EvidenceEvent.What.UNLINKED,
            PAGE,
            true,
            "Priya Nair removed the link to a restricted page for Positioning.",
            "Priya Nair hat die Verknüpfung mit einer geschützten Seite für Positionierung"
                + " entfernt."),
        Arguments.of(
            EvidenceEvent.What.UNLINKED,
            issue,
            true,
            "Priya Nair removed the link to an issue that you may not view for Positioning.",
            "Priya Nair hat die Verknüpfung mit einem Vorgang, den Sie nicht sehen dürfen, für"
                + " Positionierung entfernt."));
  }

  @ParameterizedTest
  @MethodSource("links")
  void saysWhatHappenedToALink_andNamesNothingHidden(
      EvidenceEvent.What what, Target target, boolean hidden, String english, String german) {
    EvidenceEvent event =
        new EvidenceEvent(
            1, Facts.EPIC_ID, Facts.KEY, what, target, "Secret plan", true, "JIRAUSER1", Facts.NOW);

    assertThat(ENGLISH.say(event, hidden, NAMES)).isEqualTo(english);
    assertThat(GERMAN.say(event, hidden, NAMES)).isEqualTo(german);
  }

  @Test
  void commentsWithoutAWordOfAnyPage() {
    List<JudgedRequirement> warnings = List.of(open(Status.UNSATISFIED, 3, 11), nothing());

    assertThat(ENGLISH.warning(RecordingTest.RELEASE, warnings))
        .isEqualTo(
            "“Release” was made although GTM requirements were open: Positioning incomplete and"
                + " Sales enablement incomplete. The panel “GTM readiness” of this issue says what"
                + " is missing.");
    assertThat(GERMAN.warning(RecordingTest.RELEASE, warnings))
        .isEqualTo(
            "„Release“ wurde ausgeführt, obwohl GTM-Anforderungen offen waren: Positionierung"
                + " unvollständig und Vertriebsvorbereitung unvollständig. Die Anzeige „GTM-Reife“"
                + " dieses Vorgangs sagt, was fehlt.");
  }

  @Test
  void callsARequirementWithoutANameByItsKey_andCountsWhatIsTooMuch() {
    JudgedRequirement[] many =
        Stream.of("legal", "seo", "security", "pricing", "support", "docs", "training")
            .map(key -> judged(key, Status.STALE, Mode.ENFORCE, false, 0, 0, List.of()))
            .toArray(JudgedRequirement[]::new);

    assertThat(ENGLISH.say(decision(DecisionKind.REFUSED, many), NAMES))
        .endsWith(
            "legal out of date, seo out of date, security out of date, pricing out of date,"
                + " support out of date and 2 more.");
  }

  private static Decision decision(DecisionKind kind, JudgedRequirement... requirements) {
    return Decision.of(
        kind,
        Subject.of(Facts.EPIC),
        RecordingTest.RELEASE,
        4,
        Tries.once("JIRAUSER1", Facts.NOW),
        List.of(requirements),
        "legal,seo");
  }

  private static Decision tried(Decision it, Tries tries) {
    return new Decision(
        1,
        it.kind(),
        it.subject(),
        it.passage(),
        it.policyVersion(),
        tries,
        it.requirements(),
        it.latest(),
        it.note());
  }

  private static JudgedRequirement open(Status status, int empty, int total) {
    return judged(Facts.KEY, status, Mode.ENFORCE, false, empty, total, List.of());
  }

  private static JudgedRequirement warning(Status status) {
    return judged(Facts.KEY, status, Mode.WARN, false, 0, 0, List.of());
  }

  private static JudgedRequirement met(boolean notRead) {
    return judged(Facts.KEY, Status.SATISFIED, Mode.ENFORCE, notRead, 0, 0, List.of());
  }

  private static JudgedRequirement nothing() {
    FailedCheck nothing = new FailedCheck("GTM-SAL-001", null, null, false);
    return judged(
        "sales-enablement", Status.UNSATISFIED, Mode.ENFORCE, false, 0, 0, List.of(nothing));
  }

  private static JudgedRequirement judged(
      String key,
      Status status,
      Mode mode,
      boolean notRead,
      int empty,
      int total,
      List<FailedCheck> failed) {
    boolean would = status != Status.SATISFIED;
    return new JudgedRequirement(
        key,
        key,
        status,
        mode,
        would && mode == Mode.ENFORCE,
        would,
        notRead,
        empty,
        total,
        List.of(),
        failed);
  }
}
