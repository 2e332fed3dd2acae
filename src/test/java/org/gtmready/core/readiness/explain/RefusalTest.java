package org.gtmready.core.readiness.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gtmready.core.readiness.evaluate.Facts.EPIC;
import static org.gtmready.core.readiness.evaluate.Facts.NOW;
import static org.gtmready.core.readiness.evaluate.Facts.missing;
import static org.gtmready.core.readiness.evaluate.Facts.page;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.gtmready.core.ShippedMessages;
import org.gtmready.core.host.Messages;
import org.gtmready.core.plan.Finding;
import org.gtmready.core.readiness.evaluate.Evaluator;
import org.gtmready.core.readiness.evaluate.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A refusal: short, plain, a line a requirement, and it says what to do. */
class RefusalTest {

  private static final String HELP = "https://jira.example.com/plugins/servlet/gtm/refused";

  @Property(tries = 300)
  void staysUnderAThousandCharactersOfPlainText(
      @ForAll @StringLength(max = 200) String transition,
      @ForAll @Size(max = 12) List<@StringLength(max = 400) String> texts) {
    List<Finding> findings =
        texts.stream()
            .map(text -> Finding.blocking("not-a-date", "owner", text, text, text))
            .toList();
    Verdict verdict =
        new Evaluator()
            .evaluate(
                Cases.many(1 + texts.size()),
                EPIC,
                IntStream.range(0, 1 + texts.size())
                    .mapToObj(i -> Cases.evidence("r" + i, Cases.read(List.of("owner"), findings)))
                    .toList(),
                List.of(),
                NOW);
    for (Messages words : List.of(ShippedMessages.ENGLISH, ShippedMessages.GERMAN)) {
      List<String> lines = new Refusal(words, HELP).lines(verdict, transition);
      assertThat(String.join("\n", lines)).hasSizeLessThan(1_000);
      assertThat(lines.get(0)).contains(Integer.toString(1 + texts.size())).doesNotContain("[GTM");
      assertThat(lines.get(lines.size() - 1)).contains("[GTM-GATE-001").endsWith("]");
      assertThat(lines)
          .hasSizeBetween(3, 4 + texts.size())
          .allMatch(
              line -> !line.isBlank() && line.codePoints().noneMatch(Character::isISOControl));
    }
  }

  @Test
  void givesEachRequirementALineOfItsOwn_theSumFirst_helpAndCodesLast() {
    List<String> lines =
        new Refusal(ShippedMessages.ENGLISH, HELP)
            .lines(Cases.byDefault(page(1, missing("value"))), "Ship");

    assertThat(lines)
        .satisfiesExactly(
            sum -> assertThat(sum).isEqualTo("Ship refused: 3 of 3 GTM requirements are open."),
            line -> assertThat(line).startsWith("Positioning: "),
            line -> assertThat(line).startsWith("Adoption metrics: "),
            line -> assertThat(line).startsWith("Sales enablement: "),
            end ->
                assertThat(end)
                    .endsWith(
                        "Help: "
                            + HELP
                            + " [GTM-GATE-001, GTM-POS-003, GTM-ADO-001, GTM-SAL-001]"));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 151, 5_000})
  void leavesOutAHelpThatIsNoneOrTooLong(int length) {
    String help = "h".repeat(length);
    List<String> lines =
        new Refusal(ShippedMessages.ENGLISH, help).lines(Cases.thirty(), "Release");

    assertThat(String.join("\n", lines)).hasSizeLessThan(1_000).doesNotContain("Help:");
    assertThat(lines).filteredOn(line -> line.contains("Nothing is linked")).hasSizeGreaterThan(5);
  }

  @Test
  void saysWhatToDo_whereTheGateItselfIsAtFault() {
    Refusal refusal = new Refusal(ShippedMessages.ENGLISH, HELP);
    for (List<String> lines :
        List.of(
            refusal.misconfigured(List.of("pricing"), "Release"),
            refusal.unmatched("Release"),
            refusal.failed("Release"))) {
      assertThat(lines).hasSize(2);
      assertThat(lines.get(0)).startsWith("Release refused: ").contains("Jira administrator");
      assertThat(lines.get(1)).startsWith("Help: " + HELP + " [GTM-GATE-00");
    }
  }
}
