package org.gtmready.storage;

import java.util.LinkedHashMap;
import java.util.Map;
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
    if (target instanceof Target.PageTarget page) {
      columns.put("APPLICATION_ID", page.application());
      columns.put("TARGET_REF", page.pageId());
    } else if (target instanceof Target.IssueTarget issue) {
      columns.put("TARGET_REF", issue.key());
    }
    return columns;
  }

  static Target read(String kind, String application, String ref, String url) {
    return switch (kind) {
      case "PAGE" -> new Target.PageTarget(application, ref);
      case "ISSUE" -> new Target.IssueTarget(ref);
      default -> new Target.UrlTarget(url);
    };
  }
}
