package org.gtmready.jira.gate;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.gtmready.core.readiness.GateScope;

/**
 * What an administrator chose in the gate's form: a radio button and ticks, which contradict each
 * other where no script kept them together.
 *
 * @param scope what the transition asks for
 * @param told what the line in the designer says of a contradiction
 */
record GateChoice(GateScope scope, Told told) {

  /** Argument in the workflow that holds a stored {@link GateScope}. */
  static final String SCOPE = "gtm.requirements";

  /** Argument in the workflow that holds the name of a {@link Told}. */
  static final String TOLD = "gtmTold";

  static final String REQUIREMENT = "gtmRequirement";
  static final String WHICH = "gtmWhich";

  /** Which of the radio buttons was chosen when the form was shown. */
  static final String SHOWN = "gtmShown";

  static final String EVERY = "all";
  static final String SOME = "only";

  /** How a contradiction was decided. */
  enum Told {
    /** There was none. */
    NOTHING,
    /** Only some were to be asked for, and none was ticked: all are. */
    NONE_TICKED,
    /** Some were ticked under a choice of all that nobody touched: they are asked for. */
    TICKS_COUNT,
    /** All were chosen in place of some, of which ticks were left: all are asked for. */
    TICKS_LEFT
  }

  /**
   * Decides what was meant. A tick counts unless somebody turned from some requirements to all of
   * them; a choice of nothing would be a gate that never closes, and means all.
   *
   * @param form parameters of the form, single strings or arrays of them
   */
  static GateChoice of(Map<String, ?> form) {
    GateScope ticked = GateScope.of(values(form.get(REQUIREMENT)));
    boolean every = values(form.get(WHICH)).contains(EVERY);
    boolean turned = every && values(form.get(SHOWN)).contains(SOME);
    if (ticked.isAll()) {
      boolean some = values(form.get(WHICH)).contains(SOME);
      return new GateChoice(GateScope.ALL, some ? Told.NONE_TICKED : Told.NOTHING);
    }
    return turned
        ? new GateChoice(GateScope.ALL, Told.TICKS_LEFT)
        : new GateChoice(ticked, every ? Told.TICKS_COUNT : Told.NOTHING);
  }

  /** Reads what {@link #stored} wrote, or a workflow of before anything was told. */
  static GateChoice parse(Map<?, ?> arguments) {
    Object told = arguments.get(TOLD);
    return new GateChoice(
        GateScope.parse((String) arguments.get(SCOPE)),
        Arrays.stream(Told.values())
            .filter(one -> one.name().equals(told))
            .findFirst()
            .orElse(Told.NOTHING));
  }

  /** The form kept in the workflow. */
  Map<String, String> stored() {
    return Map.of(SCOPE, scope.stored(), TOLD, told.name());
  }

  /** Forms arrive as single strings or as arrays, depending on how often a name occurs. */
  private static List<String> values(Object parameter) {
    if (parameter instanceof String[] several) {
      return Arrays.asList(several);
    }
    return parameter == null ? List.of() : List.of(parameter.toString());
  }
}
