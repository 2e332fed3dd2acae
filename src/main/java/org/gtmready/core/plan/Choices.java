package org.gtmready.core.plan;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.gtmready.core.plan.FieldContent.Value;
import org.gtmready.core.plan.Reference.Kind;
import org.gtmready.core.plan.value.TextNormalizer;

/** Finds the option that a value means: by its label, its key, or another name of it. */
final class Choices {

  private static final int LOOKED_AT = 200;
  private static final String YES = "yes";
  private static final String NO = "no";
  private static final String TICKS =
      "\u2713\u2714\u2705\u2611\ud83d\uddf8\ud83d\uddf9\ud83d\udc4d";
  private static final String CROSSES =
      "\u2717\u2718\u274c\u2716\u274e\u2612\u2610\ud83d\uddd9\ud83d\udc4e";
  private static final Set<String> NEGATIONS = Set.of("not", "no", "nicht", "kein", "keine");

  private final Vocabulary vocabulary;
  private final Map<String, List<String>> namesByOption = new ConcurrentHashMap<>();

  Choices(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** The option's key; empty when the value means none of them, or more than one. */
  Optional<String> find(List<String> options, Value value) {
    String text = value.text().substring(0, Math.min(value.text().length(), LOOKED_AT));
    if (options.contains(YES)) {
      Optional<String> ticked = ticked(value, text);
      if (ticked.isPresent()) {
        return ticked;
      }
    }
    String folded = TextNormalizer.of(text);
    return atTheStart(options, folded).or(() -> anywhere(options, folded));
  }

  /** Yes or no without a word. */
  private static Optional<String> ticked(Value value, String text) {
    if (value.refersTo(Kind.TICK, Kind.DONE_TASK) || holds(text, TICKS)) {
      return Optional.of(YES);
    }
    boolean crossed = value.refersTo(Kind.CROSS, Kind.OPEN_TASK) || holds(text, CROSSES);
    return crossed ? Optional.of(NO) : Optional.empty();
  }

  private static boolean holds(String text, String signs) {
    return text.codePoints().anyMatch(c -> signs.indexOf(c) >= 0);
  }

  /** "Status quo (9 of 12)"; but a list of all options, left as it stood, is no choice. */
  private Optional<String> atTheStart(List<String> options, String folded) {
    Set<String> named = new LinkedHashSet<>();
    String rest = folded;
    while (!rest.isEmpty()) {
      String next = rest.replaceFirst("^(?:or|oder|and|und) ", "");
      Match match = longest(options, next);
      if (match == null) {
        break;
      }
      named.add(match.option());
      rest = next.substring(match.length()).strip();
    }
    return named.size() == 1 ? Optional.of(named.iterator().next()) : Optional.empty();
  }

  private record Match(String option, int length) {}

  private Match longest(List<String> options, String text) {
    Match best = null;
    for (String option : options) {
      for (String name : names(option)) {
        boolean starts = (text + " ").startsWith(name + " ");
        if (starts && (best == null || name.length() > best.length())) {
          best = new Match(option, name.length());
        }
      }
    }
    return best;
  }

  /** "We meet every other week": one option, and not denied; yes and no are too common for that. */
  private Optional<String> anywhere(List<String> options, String folded) {
    if (options.contains(YES) || atTheStartIsMore(options, folded)) {
      return Optional.empty();
    }
    Set<String> named = new LinkedHashSet<>();
    String[] words = folded.split(" ");
    for (int i = 1; i < words.length; i++) {
      String rest = String.join(" ", List.of(words).subList(i, words.length));
      Match match = longest(options, rest);
      if (match != null && match.length() > 2) {
        if (NEGATIONS.contains(words[i - 1])) {
          return Optional.empty();
        }
        named.add(match.option());
        i += (int) rest.substring(0, match.length()).chars().filter(c -> c == ' ').count();
      }
    }
    return named.size() == 1 ? Optional.of(named.iterator().next()) : Optional.empty();
  }

  private boolean atTheStartIsMore(List<String> options, String folded) {
    return longest(options, folded) != null;
  }

  private List<String> names(String option) {
    return namesByOption.computeIfAbsent(
        option,
        key -> {
          List<String> names = new ArrayList<>();
          Stream.of(
                  Stream.of(key),
                  vocabulary.texts("gtm.option." + key).stream(),
                  vocabulary.texts("gtm.option." + key + ".synonyms").stream()
                      .flatMap(list -> Stream.of(list.split(","))))
              .flatMap(stream -> stream)
              .map(TextNormalizer::of)
              .filter(name -> !name.isEmpty())
              .distinct()
              .forEach(names::add);
          return List.copyOf(names);
        });
  }
}
