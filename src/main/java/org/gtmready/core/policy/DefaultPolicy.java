package org.gtmready.core.policy;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.gtmready.core.evidence.EvidenceKind;

/** The shipped policy: three requirements, enforced; for epics where nobody configured it. */
public final class DefaultPolicy {

  private static final Policy POLICY =
      new Policy(
          1,
          Set.of("Epic"),
          List.of(
              requirement(
                  "positioning",
                  "POS",
                  EnumSet.of(EvidenceKind.PAGE, EvidenceKind.URL),
                  "product",
                  "product-marketing"),
              requirement(
                  "adoption-metrics",
                  "ADO",
                  EnumSet.allOf(EvidenceKind.class),
                  "product",
                  "analytics"),
              requirement(
                  "sales-enablement",
                  "SAL",
                  EnumSet.allOf(EvidenceKind.class),
                  "sales-enablement",
                  "product-marketing")),
          EmptySet.WARN);

  private DefaultPolicy() {}

  public static Policy policy() {
    return POLICY;
  }

  /** The same requirements for other issue types, as the given version of the policy. */
  public static Policy covering(Set<String> issueTypes, long version) {
    return new Policy(version, issueTypes, POLICY.requirements(), POLICY.onEmpty());
  }

  private static Requirement requirement(
      String key, String code, Set<EvidenceKind> kinds, String... owners) {
    return new Requirement(
        key,
        code,
        key,
        kinds,
        new Applicability.Always(),
        Strictness.READ,
        Mode.ENFORCE,
        OnError.BLOCK,
        List.of(owners));
  }
}
