package org.gtmready.core.policy;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.gtmready.core.evidence.EvidenceKind;

/** The policy in force where nobody configured one: three requirements for epics, enforced. */
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
