package org.gtmready.confluence.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gtmready.core.plan.Field;
import org.gtmready.core.plan.FieldContent.Value;

/** A paragraph that names a field and answers it: "Owner: @ana", or the answer on the next line. */
record LabelledAnswer(Field field, Value value) {

  static Optional<LabelledAnswer> in(Value words, LabelText text, PlanPage page) {
    if (words.parts().isEmpty()) {
      return Optional.empty();
    }
    String line = words.parts().get(0);
    int colon = line.indexOf(':');
    if (colon > 0 && colon < LabelText.LONGEST) {
      Optional<Field> field = page.field(LabelText.of(line.substring(0, colon)));
      if (field.isPresent()) {
        return Optional.of(
            new LabelledAnswer(field.get(), rest(words, line.substring(colon + 1).strip())));
      }
    }
    String bold = text.bold();
    if (!bold.isEmpty() && line.startsWith(bold) && line.length() > bold.length()) {
      Optional<Field> field = page.fieldByItsLabel(LabelText.of(bold));
      if (field.isPresent()) {
        return Optional.of(
            new LabelledAnswer(field.get(), rest(words, line.substring(bold.length()).strip())));
      }
    }
    return words.parts().size() > 1
        ? page.fieldByItsLabel(LabelText.of(line)).map(f -> new LabelledAnswer(f, rest(words, "")))
        : Optional.empty();
  }

  private static Value rest(Value words, String line) {
    List<String> parts = new ArrayList<>(words.parts().subList(1, words.parts().size()));
    if (!line.isEmpty()) {
      parts.add(0, line);
    }
    return new Value(String.join(" ", parts), parts, words.references());
  }
}
