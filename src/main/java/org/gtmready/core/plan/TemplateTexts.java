package org.gtmready.core.plan;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gtmready.core.plan.value.Phrases;
import org.gtmready.core.plan.value.TextNormalizer;

/** The template's own words, which are no content when somebody left them in a page. */
final class TemplateTexts {

  /** Examples of so few words may be an answer in another field: "Marketing". */
  private static final int FEW_WORDS = 5;

  private static final String LABEL = ".label";
  private final Vocabulary vocabulary;
  private final Map<String, Phrases> ownByLabel = new ConcurrentHashMap<>();
  private final Map<String, Set<String>> wordsByLabel = new ConcurrentHashMap<>();

  TemplateTexts(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** Guidance and examples of the template, in every language, as they count at a place in it. */
  Phrases own(PlanTemplate template, ValueContext context) {
    return ownByLabel.computeIfAbsent(context.label(), label -> phrases(template, context));
  }

  /** The folded words of a place's label, in every language. */
  Set<String> labelWords(ValueContext context) {
    return wordsByLabel.computeIfAbsent(
        context.label(),
        label ->
            vocabulary.texts(label).stream()
                .flatMap(text -> Stream.of(TextNormalizer.of(text).split(" ")))
                .collect(Collectors.toUnmodifiableSet()));
  }

  private Phrases phrases(PlanTemplate template, ValueContext context) {
    Set<String> own = new LinkedHashSet<>(vocabulary.texts(context.label()));
    String prefix = "gtm.template." + template.key() + ".";
    own.addAll(vocabulary.texts(prefix + "guide"));
    own.addAll(former(prefix));
    for (Field field : template.fields()) {
      String key = prefix + field.key();
      List<String> texts = new ArrayList<>();
      for (String kind : List.of(".guide", ".strong", ".weak")) {
        texts.addAll(vocabulary.texts(key + kind));
      }
      texts.addAll(former(key + "."));
      for (Column column : field.columns()) {
        texts.addAll(vocabulary.texts(key + "." + column.key() + ".guide"));
      }
      boolean here = context.field().key().equals(field.key());
      texts.stream().filter(text -> here || isLong(text)).forEach(own::add);
      if (here) {
        own.addAll(vocabulary.texts(key + LABEL));
      }
    }
    return Phrases.of(own);
  }

  /** What guidance and examples said in earlier versions, which pages may still hold. */
  private Set<String> former(String prefix) {
    return vocabulary.texts(prefix + "former").stream()
        .flatMap(texts -> Stream.of(texts.split(" \\| ")))
        .collect(Collectors.toUnmodifiableSet());
  }

  private static boolean isLong(String text) {
    return TextNormalizer.of(text).split(" ").length >= FEW_WORDS;
  }
}
