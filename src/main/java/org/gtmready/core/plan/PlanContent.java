package org.gtmready.core.plan;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A plan as found in a page, before it is judged.
 *
 * @param language ISO code of the shipped language in which most of the plan's labels are written;
 *     an empty string when none was recognised
 * @param parameters macro parameters such as {@code epic} and {@code tier}
 * @param fields content by field key, in the page's order; fields that the page lacks are absent
 * @param findings what the reader met on the way: near-miss labels, a second macro, broken markup
 */
public record PlanContent(
    String template,
    String language,
    Map<String, String> parameters,
    Map<String, FieldContent> fields,
    List<Finding> findings) {
  public PlanContent {
    parameters = Map.copyOf(parameters);
    fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    findings = List.copyOf(findings);
  }
}
