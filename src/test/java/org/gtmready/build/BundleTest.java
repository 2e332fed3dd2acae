package org.gtmready.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The visible words are complete in every language, none is left over, and all can be formatted.
 */
class BundleTest {

  private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)");
  private static final String PLUGIN = "org.gtmready.gtm-readiness.";

  static List<Bundle> bundles() {
    return Bundle.all();
  }

  @Test
  void speaksEnglishAndGerman() {
    assertThat(Bundle.all()).extracting(Bundle::language).contains("en", "de");
  }

  @ParameterizedTest
  @MethodSource("bundles")
  void hasTheSameKeysAsEnglish(Bundle bundle) {
    assertThat(bundle.texts().keySet()).isEqualTo(Bundle.english().texts().keySet());
  }

  @ParameterizedTest
  @MethodSource("bundles")
  void writesEachKeyOnce(Bundle bundle) {
    assertThat(bundle.doubled()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("bundles")
  void takesTheSameArgumentsAsEnglish(Bundle bundle) {
    bundle
        .texts()
        .forEach(
            (key, text) ->
                assertThat(placeholders(text))
                    .as(key)
                    .isEqualTo(placeholders(Bundle.english().texts().getOrDefault(key, text))));
  }

  @ParameterizedTest
  @MethodSource("bundles")
  void canBeFormatted(Bundle bundle) {
    Locale locale = Locale.forLanguageTag(bundle.language());
    bundle
        .texts()
        .forEach(
            (key, text) -> {
              assertThat(text).as(key).isNotBlank().isEqualTo(text.strip());
              assertThat(text.replace("''", "")).as("apostrophe in %s", key).doesNotContain("'");
              assertThat(new MessageFormat(text, locale).getFormats())
                  .as(key)
                  .hasSize((int) PLACEHOLDER.matcher(text).results().count());
            });
  }

  @Test
  void holdsEveryTextThatIsNamed() {
    Set<String> missing = new TreeSet<>(NamedKeys.inSources().whole());
    missing.removeAll(Bundle.english().texts().keySet());

    assertThat(missing).isEmpty();
  }

  @Test
  void holdsSomethingForEveryFamilyThatIsNamed() {
    assertThat(NamedKeys.inSources().families())
        .allMatch(
            family ->
                Bundle.english().texts().keySet().stream().anyMatch(key -> key.startsWith(family)));
  }

  @Test
  void holdsNothingThatNobodyNames() {
    NamedKeys named = NamedKeys.inSources();

    assertThat(Bundle.english().texts().keySet())
        .filteredOn(key -> !key.startsWith(PLUGIN)) // fixed by Confluence, see DescriptorTest
        .filteredOn(key -> !named.uses(key))
        .isEmpty();
  }

  private static Set<String> placeholders(String text) {
    return PLACEHOLDER
        .matcher(text)
        .results()
        .map(MatchResult::group)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
