package org.gtmready.core.policy;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.gtmready.core.evidence.EvidenceKind;

/** The shipped policy: three requirements, enforced; for epics where nobody configured it. */
public final class DefaultPolicy {

  /**
   * Name of the issue type that the policy covers where nobody chose; see {@link PolicySettings}.
   */
  public static final String ISSUE_TYPE = "Epic";

  private static final List<Requirement> REQUIREMENTS =
      List.of(
          requirement(
              "positioning",
              "POS",
              EnumSet.of(EvidenceKind.PAGE, EvidenceKind.URL),
              "product",
              "product-marketing"),
          requirement(
              "adoption-metrics", "ADO", EnumSet.allOf(EvidenceKind.class), "product", "analytics"),
          requirement(
              "sales-enablement",
              "SAL",
              EnumSet.allOf(EvidenceKind.class),
              "sales-enablement",
              "product-marketing"));

  private DefaultPolicy() {}

  /** The shipped requirements for issue types, given by their ids, as a version of the policy. */
  public static Policy covering(Set<String> issueTypes, long version) {
    return covering(issueTypes, OtherEpic.WARN, version);
  }

  /** The same with what becomes of a plan that was written for another epic. */
  public static Policy covering(Set<String> issueTypes, OtherEpic onOtherEpic, long version) {
    return new Policy(version, issueTypes, REQUIREMENTS, EmptySet.WARN, onOtherEpic);
  }

  /** The shipped requirements, in their order. */
  public static List<Requirement> requirements() {
    return REQUIREMENTS;
  }

  /** True for the key of a requirement that the plugin's own words tell of. */
  public static boolean names(String key) {
    return REQUIREMENTS.stream().anyMatch(requirement -> requirement.key().equals(key));
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
