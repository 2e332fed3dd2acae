package org.gtmready.jira.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.StringLength;
import org.gtmready.core.readiness.GateScope;
import org.gtmready.jira.gate.GateChoice.Told;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the gate's form means, also where no script kept its radio buttons and ticks together. */
class GateChoiceTest {

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        // shown, chosen, ticked, what is asked for, what is told
        "all, all, -, all, NOTHING",
        "all, all, positioning, positioning, TICKS_COUNT",
        "all, all, positioning+sales-enablement, positioning+sales-enablement, TICKS_COUNT",
        "all, only, positioning, positioning, NOTHING",
        "all, only, -, all, NONE_TICKED",
        "only, only, positioning, positioning, NOTHING",
        "only, only, positioning+pricing, positioning+pricing, NOTHING",
        "only, only, -, all, NONE_TICKED",
        "only, all, -, all, NOTHING",
        "only, all, positioning, all, TICKS_LEFT",
        "-, -, -, all, NOTHING",
        "-, -, positioning, positioning, NOTHING",
        "-, all, positioning, positioning, TICKS_COUNT",
        "-, only, -, all, NONE_TICKED",
        "only, other, positioning, positioning, NOTHING",
      })
  void isDecidedByRadioAndTicks(
      String shown, String which, String ticked, String asked, Told told) {
    GateChoice choice = GateChoice.of(form(shown, which, ticked));

    assertThat(choice.scope().stored()).isEqualTo(asked.replace('+', ','));
    assertThat(choice.told()).isEqualTo(told);
    assertThat(GateChoice.parse(choice.stored())).isEqualTo(choice);
  }

  @Property
  void neverLosesATick_unlessSomebodyTurnedToAll(
      @ForAll boolean shownAll,
      @ForAll boolean chosenAll,
      @ForAll List<@AlphaChars @StringLength(min = 1, max = 9) String> ticks) {
    Map<String, Object> form = form(shownAll ? "all" : "only", chosenAll ? "all" : "only", null);
    form.put("gtmRequirement", ticks.toArray(String[]::new));

    GateChoice choice = GateChoice.of(form);

    if (!shownAll && chosenAll) {
      assertThat(choice.scope().isAll()).isTrue();
    } else {
      assertThat(choice.scope()).isEqualTo(GateScope.of(ticks));
    }
    assertThat(choice.told() == Told.NOTHING).isEqualTo(chosenAll == ticks.isEmpty());
  }

  @Test
  void readsWorkflowsOfBefore_andStrangeOnes() {
    assertThat(GateChoice.parse(Map.of())).isEqualTo(new GateChoice(GateScope.ALL, Told.NOTHING));
    assertThat(GateChoice.parse(Map.of(GateChoice.SCOPE, "positioning", GateChoice.TOLD, "?")))
        .isEqualTo(new GateChoice(GateScope.of(List.of("positioning")), Told.NOTHING));
  }

  private static Map<String, Object> form(String shown, String which, String ticked) {
    Map<String, Object> form = new HashMap<>();
    form.put("gtmShown", shown);
    form.put("gtmWhich", which == null ? null : new String[] {which});
    form.put("gtmRequirement", ticked == null ? null : ticked.split("\\+"));
    return form;
  }
}
