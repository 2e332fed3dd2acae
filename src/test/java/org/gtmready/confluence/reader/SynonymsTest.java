package org.gtmready.confluence.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.gtmready.core.ShippedMessages;
import org.gtmready.core.plan.PlanTemplates;
import org.gtmready.core.plan.value.TextNormalizer;
import org.junit.jupiter.api.Test;

/** The data of {@link Synonyms}: each belongs to a label that there is, and to only one. */
class SynonymsTest {

  @Test
  void belongToLabels_inBothLanguages() throws IOException {
    for (String key : texts().stringPropertyNames()) {
      String label = key.replaceFirst("\\.(en|de)$", "");
      assertThat(ShippedMessages.ENGLISH.has("gtm.template." + label + ".label")).as(key).isTrue();
      assertThat(Synonyms.of("gtm.template." + label + ".label", "en")).as(label).isNotEmpty();
      assertThat(Synonyms.of("gtm.template." + label + ".label", "de")).as(label).isNotEmpty();
    }
  }

  @Test
  void meanOnlyOneField_orColumnOfATable() throws IOException {
    Map<String, String> meaning = new HashMap<>();
    Properties texts = texts();
    for (String key : texts.stringPropertyNames()) {
      String label = key.replaceFirst("\\.(en|de)$", "");
      String table = label.substring(0, label.lastIndexOf('.'));
      for (String synonym : List.of(texts.getProperty(key).split("\\s*\\|\\s*"))) {
        String before = meaning.put(table + " " + TextNormalizer.of(synonym), label);
        assertThat(before == null || before.equals(label)).as(synonym + " of " + key).isTrue();
      }
    }
  }

  @Test
  void areOfTemplatesThatThereAre() throws IOException {
    assertThat(texts().stringPropertyNames())
        .allMatch(key -> PlanTemplates.byKey(key.substring(0, key.indexOf('.'))).isPresent());
  }

  private static Properties texts() throws IOException {
    Properties texts = new Properties();
    try (InputStream file = Synonyms.class.getResourceAsStream("synonyms.properties")) {
      texts.load(new InputStreamReader(file, StandardCharsets.UTF_8));
    }
    return texts;
  }
}
