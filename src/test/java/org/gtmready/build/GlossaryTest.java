package org.gtmready.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.gtmready.build.Glossary.Forbidden;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The visible words are those of the glossary: one name for one thing, in every language. */
class GlossaryTest {

  private static final Glossary GLOSSARY = Glossary.documented();

  static List<Bundle> bundles() {
    return Bundle.all();
  }

  @ParameterizedTest
  @MethodSource("bundles")
  void callsNothingByAForbiddenName(Bundle bundle) {
    TreeSet<String> wrong = new TreeSet<>();
    bundle
        .texts()
        .forEach(
            (key, text) ->
                GLOSSARY.forbidden().stream()
                    .filter(word -> word.language().equals(bundle.language()))
                    .filter(word -> isShown(key) && word.stands(key, text))
                    .forEach(word -> wrong.add(key + ": say " + word.instead() + ": " + text)));

    assertThat(wrong).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("bundles")
  void usesEachNameOfTheGlossary(Bundle bundle) {
    List<String> texts =
        bundle.texts().values().stream().map(text -> text.toLowerCase(Locale.ROOT)).toList();

    assertThat(GLOSSARY.terms().get(bundle.language()))
        .hasSizeGreaterThan(10)
        .allMatch(
            name -> texts.stream().anyMatch(it -> it.contains(name.toLowerCase(Locale.ROOT))));
  }

  @Test
  void forbidsInALanguageThatThereIs_andNotFewKeysOnly() {
    for (Forbidden word : GLOSSARY.forbidden()) {
      assertThat(GLOSSARY.terms()).containsKey(word.language());
      assertThat(word.exempt().test("gtm.panel.title")).as(word.word().pattern()).isFalse();
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | gtm.link.title | Link evidence: {0}",
        "en | gtm.panel.ready | Everything that the policy asks for is met.",
        "en | gtm.panel.failed | Two Policies collide.",
        "en | gtm.line.x | 8 of 13 parts filled.",
        "en | gtm.ask.text | The GTM readiness panel says what is missing.",
        "en | gtm.x | Your request was denied.",
        "en | gtm.x | An error occurred.",
        "en | gtm.x | The atom has no baseline.",
        "de | gtm.health.title | Zustand der GTM-Bereitschaft",
        "de | gtm.refusal.x | Release abgelehnt",
        "de | gtm.settings.x | Vorgänge haben den Bereich „GTM-Reife“.",
        "de | gtm.x | Sales Enablement ist offen.",
        "de | gtm.panel.unlink | Lösen",
        "de | gtm.link.title | Nachweis verknüpfen",
        "de | gtm.panel.ready | Alles, was die Richtlinie verlangt",
        "de | gtm.x | 3 von 4 Teilen des Plans; ein Teil des Plans fehlt",
        "de | gtm.x | GTM-Vertriebspaket",
        "de | gtm.x | Das Ticket bleibt liegen.",
        "de | gtm.x | Markteinführungs-Anforderungen sind offen.",
      })
  void findsForbiddenNames(String language, String key, String text) {
    assertThat(forbidden(language, key, text)).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | gtm.settings.x | The policy covers no issue type.",
        "en | gtm.gate.form.all | All requirements of the policy",
        "en | gtm.template.positioning.competitive-alternatives.evidence.label | Evidence",
        "en | gtm.x | A partner departs, part of the way.",
        "de | gtm.x | Die Lösung ist gelöscht.",
        "de | gtm.x | Gibt es in diesem Bereich eine Seite?",
        "de | gtm.x | Teilen Sie die Seite.",
        "de | gtm.template.positioning.value.proof.label | Beleg",
        "de | gtm.gate.form.all | Alle Anforderungen der Richtlinie",
      })
  void leavesOtherWordsAlone(String language, String key, String text) {
    assertThat(forbidden(language, key, text)).isFalse();
  }

  private static boolean forbidden(String language, String key, String text) {
    return GLOSSARY.forbidden().stream()
        .filter(word -> word.language().equals(language))
        .anyMatch(word -> word.stands(key, text));
  }

  /** Synonyms are what people write; nobody is shown them. */
  private static boolean isShown(String key) {
    return !key.endsWith(".synonyms");
  }
}
