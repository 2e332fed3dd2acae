package org.gtmready.confluence.reader;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;

/** What people call the fields and columns of the templates besides their labels. */
public final class Synonyms {

  private static final String FILE = "synonyms.properties";
  private static final Properties TEXTS = load();

  private Synonyms() {}

  /**
   * The synonyms of a label.
   *
   * @param label its i18n key, {@code gtm.template.<template>.<field>.label}
   * @param language ISO code of a shipped language
   * @return none for another language or label
   */
  public static List<String> of(String label, String language) {
    String key = label.replaceFirst("^gtm\\.template\\.", "").replaceFirst("\\.label$", "");
    String texts = TEXTS.getProperty(key + "." + language, "");
    return texts.isEmpty() ? List.of() : Arrays.asList(texts.split("\\s*\\|\\s*"));
  }

  private static Properties load() {
    Properties texts = new Properties();
    try (InputStream file = Synonyms.class.getResourceAsStream(FILE)) {
      texts.load(new InputStreamReader(file, StandardCharsets.UTF_8));
    } catch (IOException damaged) {
      throw new UncheckedIOException(damaged);
    }
    return texts;
  }
}
