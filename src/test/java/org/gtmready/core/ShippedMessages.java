package org.gtmready.core;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gtmready.core.host.Messages;
import org.gtmready.core.plan.Vocabulary;

/** The shipped words in one language; like the hosts', a key without a text says itself. */
public final class ShippedMessages implements Messages {

  public static final ShippedMessages ENGLISH = new ShippedMessages("", Locale.ENGLISH);
  public static final ShippedMessages GERMAN = new ShippedMessages("_de", Locale.GERMAN);

  /** All languages at once, as the plan checker wants them. */
  public static final Vocabulary VOCABULARY =
      key ->
          Stream.of(ENGLISH, GERMAN)
              .map(words -> words.texts.getProperty(key))
              .filter(text -> text != null)
              .collect(Collectors.toSet());

  private final Properties texts = new Properties();
  private final Locale locale;

  private ShippedMessages(String suffix, Locale locale) {
    this.locale = locale;
    Path file = root().resolve("i18n/gtm-readiness" + suffix + ".properties");
    try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      texts.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public String text(String key, Object... args) {
    String text = texts.getProperty(key);
    return text == null ? key : new MessageFormat(text, locale).format(args);
  }

  public boolean has(String key) {
    return texts.containsKey(key);
  }

  public Set<String> keys() {
    return texts.stringPropertyNames();
  }

  /** The repository's folder; tests run in it or in the plugin module. */
  private static Path root() {
    Path here = Path.of("").toAbsolutePath();
    return Files.isDirectory(here.resolve("i18n")) ? here : here.getParent();
  }
}
