package org.gtmready.core.plan;

import java.util.List;
import java.util.Optional;
import org.gtmready.core.plan.FieldContent.Value;
import org.gtmready.core.plan.ValueTypes.Mismatch;

/** Takes the value of one slot: drops what is no content, checks its type, names options by key. */
final class ValueIntake {

  private final OwnTexts ownTexts;
  private final List<Finding> findings;

  /**
   * Makes an intake.
   *
   * @param findings is added to
   */
  ValueIntake(OwnTexts ownTexts, List<Finding> findings) {
    this.ownTexts = ownTexts;
    this.findings = findings;
  }

  /** The value as rules see it; empty when it is no content. */
  Optional<Value> take(Slot slot, Value value) {
    if (value == null || isBlank(value)) {
      return Optional.empty();
    }
    String folded = OwnTexts.folded(value.text());
    if (!value.rich() && isOwnText(slot, folded)) {
      return Optional.empty();
    }
    if (!value.rich() && Placeholders.isOne(value.text(), folded)) {
      if (slot.needed()) {
        findings.add(slot.finding("placeholder-word", Severity.BLOCKING, value.text()));
      }
      return Optional.empty();
    }
    if (slot.type() == FieldType.ENUM) {
      return Optional.of(option(slot, value, folded));
    }
    Optional<Mismatch> mismatch = ValueTypes.check(slot.type(), value);
    mismatch.ifPresent(m -> findings.add(slot.finding(m.code(), m.severity(), value.text())));
    return Optional.of(value);
  }

  private Value option(Slot slot, Value value, String folded) {
    Optional<String> option = ownTexts.option(slot.options(), folded);
    if (option.isEmpty()) {
      findings.add(slot.finding("not-an-option", Severity.BLOCKING, value.text()));
      return value;
    }
    return new Value(option.get(), value.rich());
  }

  private boolean isOwnText(Slot slot, String folded) {
    return ownTexts.says(slot.label(), folded)
        || (slot.row().isEmpty() && ownTexts.offers(slot.label(), folded));
  }

  private static boolean isBlank(Value value) {
    return !value.rich() && Placeholders.isBlank(value.text());
  }
}
