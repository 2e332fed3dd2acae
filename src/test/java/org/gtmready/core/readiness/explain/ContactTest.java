package org.gtmready.core.readiness.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.gtmready.core.readiness.evaluate.Facts.EPIC;
import static org.gtmready.core.readiness.evaluate.Facts.KEY;
import static org.gtmready.core.readiness.evaluate.Facts.NOW;
import static org.gtmready.core.readiness.evaluate.Facts.PRINT;
import static org.gtmready.core.readiness.evaluate.Facts.complete;
import static org.gtmready.core.readiness.evaluate.Facts.judge;
import static org.gtmready.core.readiness.evaluate.Facts.page;
import static org.gtmready.core.readiness.evaluate.Facts.requirement;

import java.util.List;
import org.gtmready.core.ShippedMessages;
import org.gtmready.core.evidence.Evidence;
import org.gtmready.core.evidence.Reading;
import org.gtmready.core.host.EpicFacts;
import org.gtmready.core.plan.PlanFacts;
import org.gtmready.core.policy.Mode;
import org.gtmready.core.policy.Strictness;
import org.gtmready.core.readiness.evaluate.Facts;
import org.gtmready.core.readiness.evaluate.Verdict;
import org.gtmready.core.readiness.visibility.VerdictRedactor;
import org.gtmready.core.readiness.visibility.Visible;
import org.junit.jupiter.api.Test;

class ContactTest {

  @Test
  void areTheOwners_whomTheLinkedPlanNames() {
    assertThat(contacts(EPIC, page(1, planOf("Ben Diaz", "Cleo Ott"))))
        .extracting(Contact::role, Contact::name)
        .containsExactly(
            tuple(Contact.Role.PLAN, "Ben Diaz"), tuple(Contact.Role.PLAN, "Cleo Ott"));
  }

  @Test
  void isTheAssignee_elseTheLead_whenNoPlanNamesAnybody() {
    assertThat(contacts(EPIC, page(1, planOf())))
        .containsExactly(new Contact(Contact.Role.ASSIGNEE, "Ana Ruiz", Facts.person("Ana Ruiz")));
    assertThat(contacts(EPIC))
        .containsExactly(new Contact(Contact.Role.ASSIGNEE, "Ana Ruiz", Facts.person("Ana Ruiz")));
    assertThat(contacts(of(null, "Lea Dorn")))
        .containsExactly(new Contact(Contact.Role.LEAD, "Lea Dorn", Facts.person("Lea Dorn")));
    assertThat(contacts(of(null, null))).isEmpty();
  }

  @Test
  void isNobody_whenNothingIsOpen() {
    assertThat(contacts(EPIC, page(1, complete()))).isEmpty();
  }

  @Test
  void isNobodyFromAPageThatTheReaderMayNotView() {
    Verdict verdict =
        VerdictRedactor.apply(
            judge(requirement(Strictness.READ, Mode.ENFORCE), List.of(page(1, planOf("Ben Diaz")))),
            evidence -> Visible.NO);

    assertThat(Contact.of(EPIC, verdict.results().get(0)))
        .containsExactly(new Contact(Contact.Role.ASSIGNEE, "Ana Ruiz", Facts.person("Ana Ruiz")));
    assertThat(verdict.toString()).doesNotContain("Ben");
  }

  @Test
  void refusalNamesThem() {
    Verdict verdict =
        judge(
            requirement(Strictness.READ, Mode.ENFORCE),
            List.of(page(1, planOf("Ben Diaz", "Cleo Ott"))));

    assertThat(new Refusal(ShippedMessages.ENGLISH, "").lines(verdict, "Release").get(1))
        .endsWith(
            "Can be cleared by product management or product marketing; ask Ben Diaz or Cleo Ott,"
                + " named in the plan.");
  }

  private static List<Contact> contacts(EpicFacts epic, Evidence... evidence) {
    Verdict verdict = judge(requirement(Strictness.READ, Mode.ENFORCE), List.of(evidence));
    return Contact.of(epic, verdict.results().get(0));
  }

  private static EpicFacts of(String assignee, String lead) {
    return Facts.epic(EPIC.id(), EPIC.key(), assignee, lead);
  }

  private static Reading planOf(String... owners) {
    PlanFacts facts =
        new PlanFacts(KEY, 7, List.of("outcome"), List.of("used-today"), List.of(), PRINT);
    return new Reading.Read(facts.ownedBy(List.of(owners)), NOW);
  }
}
