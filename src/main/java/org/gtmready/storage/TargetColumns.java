package org.gtmready.storage;

import java.util.LinkedHashMap;
import java.util.Map;
import org.gtmready.core.evidence.EvidenceKind;
import org.gtmready.core.evidence.Target;

/** How a target stands in the columns that the evidence tables share. */
final class TargetColumns {

  private TargetColumns() {}

  /**
   * Column values.
   *
   * @param url address that a browser opens
   */
  static Map<String, Object> of(Target target, String url) {
    Map<String, Object> columns = new LinkedHashMap<>();
    columns.put("TARGET_KIND", target.kind().name());
    columns.put("TARGET_URL", url);
    switch (target.kind()) {
      case PAGE -> {
        Target.PageTarget page = (Target.PageTarget) target;
        columns.put("APPLICATION_ID", page.application());
        columns.put("TARGET_REF", page.pageId());
      }
      case ISSUE -> {
        Target.IssueTarget issue = (Target.IssueTarget) target;
        columns.put("TARGET_REF", issue.id() == 0 ? issue.key() : Long.toString(issue.id()));
        columns.put("TARGET_KEY", issue.key());
      }
      case URL -> {
        // its address is all there is
      }
    }
    return columns;
  }

  /**
   * The target that the columns hold.
   *
   * @param key null in rows of older versions, whose reference is the issue's key
   */
  static Target read(String kind, String application, String ref, String key, String url) {
    return switch (EvidenceKind.valueOf(kind)) {
      case PAGE -> new Target.PageTarget(application, ref);
      case ISSUE ->
          key == null || !ref.matches("[0-9]{1,18}")
              ? new Target.IssueTarget(ref)
              : new Target.IssueTarget(Long.parseLong(ref), key);
      case URL -> new Target.UrlTarget(url);
    };
  }
}
