package org.gtmready.core.plan;

import java.util.List;
import java.util.Optional;
import org.gtmready.core.plan.FieldContent.Value;
import org.gtmready.core.plan.ValueTypes.Mismatch;

/** Takes one value: drops what is no content, checks its type, names options by key. */
final class ValueNormalizer {

  private final TemplateTexts templateTexts;
  private final List<Finding> findings;

  /**
   * Makes an intake.
   *
   * @param findings is added to
   */
  ValueNormalizer(TemplateTexts templateTexts, List<Finding> findings) {
    this.templateTexts = templateTexts;
    this.findings = findings;
  }

  /** The value as rules see it; empty when it is no content. */
  Optional<Value> take(ValueContext context, Value value) {
    if (value == null || isBlank(value)) {
      return Optional.empty();
    }
    String folded = TemplateTexts.folded(value.text());
    // a link may be called as its field is: Runbook
    if (value.references().isEmpty() && isOwnText(context, folded)) {
      return Optional.empty();
    }
    if (!value.text().isEmpty() && Placeholders.isOne(value.text(), folded)) {
      if (context.needed()) {
        findings.add(context.finding("placeholder-word", Severity.BLOCKING, value.text()));
      }
      return Optional.empty();
    }
    if (context.type() == FieldType.ENUM) {
      return Optional.of(option(context, value, folded));
    }
    Optional<Mismatch> mismatch = ValueTypes.check(context.type(), value);
    mismatch.ifPresent(m -> findings.add(context.finding(m.code(), m.severity(), value.text())));
    return Optional.of(value);
  }

  private Value option(ValueContext context, Value value, String folded) {
    Optional<String> option = templateTexts.option(context.options(), folded);
    if (option.isEmpty()) {
      findings.add(context.finding("not-an-option", Severity.BLOCKING, value.text()));
      return value;
    }
    return Value.of(option.get());
  }

  private boolean isOwnText(ValueContext context, String folded) {
    return templateTexts.says(context.label(), folded)
        || (context.row().isEmpty() && templateTexts.offers(context.label(), folded));
  }

  private static boolean isBlank(Value value) {
    return value.isEmpty() || (value.references().isEmpty() && Placeholders.isBlank(value.text()));
  }
}
