package org.gtmready.confluence;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import org.gtmready.core.host.Messages;
import org.gtmready.core.plan.Vocabulary;

/** The plugin's words in every language it ships, whatever the reader's language is. */
@ConfluenceComponent
public class ShippedLanguages implements Vocabulary {

  private final Map<String, Messages> byCode = new LinkedHashMap<>();

  public ShippedLanguages() {
    byCode.put("en", words("/i18n/gtm-readiness.properties"));
    byCode.put("de", words("/i18n/gtm-readiness_de.properties"));
  }

  /** One for each language, English first. */
  public List<Messages> all() {
    return List.copyOf(byCode.values());
  }

  /** The same by the ISO codes of the languages. */
  public Map<String, Messages> byCode() {
    return Collections.unmodifiableMap(byCode);
  }

  @Override
  public Set<String> texts(String key) {
    return byCode.values().stream()
        .map(words -> words.text(key))
        .filter(text -> !text.isEmpty())
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static Messages words(String bundle) {
    Properties texts = new Properties();
    try (InputStream file = ShippedLanguages.class.getResourceAsStream(bundle)) {
      texts.load(new InputStreamReader(file, StandardCharsets.UTF_8));
    } catch (IOException damaged) {
      throw new UncheckedIOException(damaged);
    }
    return (key, args) -> {
      String text = texts.getProperty(key, "");
      return args.length == 0 ? text.replace("''", "'") : new MessageFormat(text).format(args);
    };
  }
}
