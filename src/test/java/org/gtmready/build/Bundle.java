package org.gtmready.build;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * One language of the visible words.
 *
 * @param language {@code en} or the suffix of the file
 * @param doubled keys that stand in the file more than once
 */
record Bundle(String language, SortedMap<String, String> texts, List<String> doubled) {

  private static final String BASE = "gtm-readiness";

  static Bundle english() {
    return all().stream()
        .filter(bundle -> bundle.language().equals("en"))
        .findFirst()
        .orElseThrow();
  }

  static List<Bundle> all() {
    try (Stream<Path> files = Files.list(Sources.ROOT.resolve("i18n"))) {
      return files.sorted().map(Bundle::read).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Bundle read(Path file) {
    String name = file.getFileName().toString().replace(".properties", "");
    Counting counting = new Counting();
    try (Reader reader = Files.newBufferedReader(file)) {
      counting.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Bundle(
        name.equals(BASE) ? "en" : name.substring(BASE.length() + 1),
        counting.texts,
        List.copyOf(counting.doubled));
  }

  /** Properties that notice a key which is written twice. */
  private static final class Counting extends Properties {
    private static final long serialVersionUID = 1;

    private final transient SortedMap<String, String> texts = new TreeMap<>();
    private final transient TreeSet<String> doubled = new TreeSet<>();

    @Override
    public synchronized Object put(Object key, Object value) {
      if (texts.put((String) key, (String) value) != null) {
        doubled.add((String) key);
      }
      return super.put(key, value);
    }
  }
}
