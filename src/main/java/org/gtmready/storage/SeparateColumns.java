package org.gtmready.storage;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.gtmready.core.plan.PlanFacts;
import org.gtmready.core.sync.FactsFormat;

/** Plan facts of rows that are older than the FACTS column, put together from one column each. */
final class SeparateColumns {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final FactsFormat format;

  SeparateColumns(FactsFormat format) {
    this.format = format;
  }

  /** Throws an IllegalArgumentException when the row is damaged. */
  PlanFacts read(EvidenceRow row) {
    ObjectNode facts = JSON.createObjectNode();
    facts.put("template", row.getPlanTemplate());
    facts.put("pageVersion", row.getPageVersion());
    split(row.getFilledFields(), ",", facts.putArray("filled"));
    split(row.getMissingFields(), ",", facts.putArray("missing"));
    facts.put("fingerprint", row.getFingerprint());
    split(row.getOwners(), "\n", facts.putArray("owners"));
    facts.put("epic", row.getPlanEpic());
    String findings = row.getFindings();
    try {
      facts.set(
          "findings", JSON.readTree(findings == null || findings.isEmpty() ? "[]" : findings));
    } catch (JsonProcessingException damaged) {
      throw new IllegalArgumentException("findings of row " + row.getID(), damaged);
    }
    return format.readPlan(facts.toString());
  }

  private static void split(String joined, String separator, ArrayNode parts) {
    if (joined != null && !joined.isEmpty()) {
      for (String part : joined.split(separator)) {
        parts.add(part);
      }
    }
  }
}
