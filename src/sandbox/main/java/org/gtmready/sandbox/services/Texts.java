package org.gtmready.sandbox.services;

import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.sal.api.message.LocaleResolver;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;

/**
 * Texts out of the properties files that plugins declare, read as UTF-8. Each text is a {@link
 * MessageFormat} pattern, with and without arguments; an unknown key is its own text.
 */
public final class Texts implements I18nResolver {

  private final LocaleResolver locales;
  private final List<Source> sources = new CopyOnWriteArrayList<>();
  private final Map<String, Properties> loaded = new ConcurrentHashMap<>();

  /** A base name such as {@code i18n.example}, and where its files are. */
  private record Source(String base, Function<String, Optional<byte[]>> files) {}

  public Texts(LocaleResolver locales) {
    this.locales = locales;
  }

  /**
   * Adds a bundle.
   *
   * @param base base name with dots
   * @param files bytes of a file by its path
   * @throws IllegalArgumentException when the file without a language is not there
   */
  public void add(String base, Function<String, Optional<byte[]>> files) {
    Source source = new Source(base, files);
    if (files.apply(path(base, "")).isEmpty()) {
      throw new IllegalArgumentException("No file " + path(base, ""));
    }
    sources.add(source);
  }

  /** Language of the current user. */
  public Locale locale() {
    return locales.getLocale();
  }

  @Override
  public String getRawText(String key) {
    return getRawText(locales.getLocale(), key);
  }

  @Override
  public String getRawText(Locale locale, String key) {
    for (Source source : sources) {
      for (String suffix : suffixes(locale)) {
        String text = properties(source, suffix).getProperty(key);
        if (text != null) {
          return text;
        }
      }
    }
    return key;
  }

  /** Ends of file names, the closest language first. */
  private static List<String> suffixes(Locale locale) {
    String language = "_" + locale.getLanguage();
    return locale.getCountry().isEmpty()
        ? List.of(language, "")
        : List.of(language + "_" + locale.getCountry(), language, "");
  }

  @Override
  public String getText(String key, Serializable... arguments) {
    return getText(locales.getLocale(), key, arguments);
  }

  @Override
  public String getText(String key) {
    return getText(locales.getLocale(), key);
  }

  @Override
  public String getText(Locale locale, String key) {
    return getText(locale, key, new Serializable[0]);
  }

  @Override
  public String getText(Locale locale, String key, Serializable... arguments) {
    String pattern = getRawText(locale, key);
    try {
      return new MessageFormat(pattern, locale).format(arguments);
    } catch (IllegalArgumentException e) {
      return pattern;
    }
  }

  private Properties properties(Source source, String suffix) {
    String path = path(source.base(), suffix);
    return loaded.computeIfAbsent(path, it -> load(source.files().apply(it)));
  }

  private static String path(String base, String suffix) {
    return base.replace('.', '/') + suffix + ".properties";
  }

  private static Properties load(Optional<byte[]> bytes) {
    Properties properties = new Properties();
    bytes.ifPresent(
        it -> {
          try {
            properties.load(
                new InputStreamReader(new ByteArrayInputStream(it), StandardCharsets.UTF_8));
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
    return properties;
  }
}
