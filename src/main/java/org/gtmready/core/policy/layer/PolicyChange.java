package org.gtmready.core.policy.layer;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.gtmready.core.policy.Applicability;
import org.gtmready.core.policy.Policy;
import org.gtmready.core.policy.Requirement;

/**
 * One thing that differs between two policies.
 *
 * @param requirement key, or an empty string for what concerns the whole policy
 * @param attribute as its JSON member is named
 * @param before as text, empty for nothing
 * @param after as text, empty for nothing
 * @param weakens true when an epic may pass after it that could not before
 */
public record PolicyChange(
    String requirement, String attribute, String before, String after, boolean weakens) {

  /** What differs, the whole policy first, then requirements in the later policy's order. */
  public static List<PolicyChange> between(Policy before, Policy after) {
    Differences found = new Differences();
    found.sets("", "issueTypes", before.issueTypes(), after.issueTypes());
    found.sets("", "gatedStatuses", before.gatedStatuses(), after.gatedStatuses());
    found.choice("", "emptySet", before.onEmpty(), after.onEmpty(), false);
    found.choice("", "otherEpic", before.onOtherEpic(), after.onOtherEpic(), false);
    found.free("", "launchTierLabel", before.labels().tier(), after.labels().tier(), true);
    found.free("", "launchTypeLabel", before.labels().type(), after.labels().type(), true);
    found.free("", "newPages", before.newPages(), after.newPages(), false);
    Set<String> keys = new LinkedHashSet<>();
    after.requirements().forEach(requirement -> keys.add(requirement.key()));
    before.requirements().forEach(requirement -> keys.add(requirement.key()));
    for (String key : keys) {
      found.requirement(key, before.requirement(key), after.requirement(key));
    }
    return found.all;
  }

  private static final class Differences {
    private final List<PolicyChange> all = new ArrayList<>();

    void requirement(String key, Optional<Requirement> before, Optional<Requirement> after) {
      if (before.isEmpty() || after.isEmpty()) {
        boolean gone = after.isEmpty();
        all.add(new PolicyChange(key, "requirement", gone ? key : "", gone ? "" : key, gone));
        return;
      }
      Requirement old = before.get();
      Requirement now = after.get();
      choice(key, "mode", old.mode(), now.mode(), true);
      choice(key, "strictness", old.strictness(), now.strictness(), true);
      choice(key, "onError", old.onError(), now.onError(), false);
      free(key, "template", old.template(), now.template(), true);
      kinds(key, old, now);
      applies(key, old.applicability(), now.applicability());
      sets(key, "fields", old.demands().fields(), now.demands().fields());
      days(key, old.demands().maxAgeDays(), now.demands().maxAgeDays());
      flag(key, "issuesDone", old.demands().issuesDone(), now.demands().issuesDone());
      flag(key, "waivable", !old.demands().waivable(), !now.demands().waivable());
      free(key, "owners", old.owners(), now.owners(), false);
      free(
          key,
          "texts",
          new TreeSet<>(old.texts().keySet()) + "",
          new TreeSet<>(now.texts().keySet()) + "",
          false);
    }

    private void kinds(String key, Requirement old, Requirement now) {
      if (!old.kinds().equals(now.kinds())) {
        add(
            key,
            "kinds",
            text(old.kinds()),
            text(now.kinds()),
            !old.kinds().containsAll(now.kinds()));
      }
    }

    /**
     * Whether fewer epics are asked can't be told of two conditions in general: then it is said.
     */
    private void applies(String key, Applicability old, Applicability now) {
      if (!old.equals(now)) {
        add(key, "appliesWhen", said(old), said(now), now.kind() != Applicability.Kind.ALWAYS);
      }
    }

    private void days(String key, Integer old, Integer now) {
      if (!Objects.equals(old, now)) {
        add(key, "maxAgeDays", text(old), text(now), old != null && (now == null || now > old));
      }
    }

    /** A flag that makes the requirement stricter. */
    private void flag(String key, String attribute, boolean old, boolean now) {
      if (old != now) {
        add(key, attribute, Boolean.toString(old), Boolean.toString(now), old);
      }
    }

    /** Sets of what is asked: less is weaker. */
    void sets(String key, String attribute, Set<String> old, Set<String> now) {
      if (!old.equals(now)) {
        add(key, attribute, text(old), text(now), !now.containsAll(old));
      }
    }

    /** Choices in the order of their strictness. */
    <T extends Enum<T>> void choice(
        String key, String attribute, T old, T now, boolean laterIsStricter) {
      int step = now.compareTo(old);
      if (step != 0) {
        add(key, attribute, text(old), text(now), laterIsStricter ? step < 0 : step > 0);
      }
    }

    void free(String key, String attribute, Object old, Object now, boolean weakens) {
      if (!Objects.equals(old, now)) {
        add(key, attribute, text(old), text(now), weakens);
      }
    }

    private void add(String key, String attribute, String old, String now, boolean weakens) {
      all.add(new PolicyChange(key, attribute, old, now, weakens));
    }

    private static String said(Applicability when) {
      return when.kind().name().toLowerCase(Locale.ROOT);
    }

    private static String text(Object value) {
      if (value == null) {
        return "";
      }
      if (value instanceof Set<?> set) {
        return String.join(", ", new TreeSet<>(set.stream().map(Differences::text).toList()));
      }
      if (value instanceof List<?> list) {
        return String.join(", ", list.stream().map(Differences::text).toList());
      }
      return value instanceof Enum<?> choice
          ? choice.name().toLowerCase(Locale.ROOT)
          : value.toString();
    }
  }
}
