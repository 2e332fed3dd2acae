package org.gtmready.storage;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import org.gtmready.core.audit.FailedCheck;
import org.gtmready.core.audit.JudgedEvidence;
import org.gtmready.core.audit.JudgedRequirement;
import org.gtmready.core.evidence.Target;
import org.gtmready.core.policy.Mode;
import org.gtmready.core.readiness.evaluate.Status;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What a decision stands on as compact JSON. Members are only ever added; what can't be read back,
 * as after going back to an older version, is left out and does not take the row with it.
 */
final class DecisionJson {

  private static final Logger log = LoggerFactory.getLogger(DecisionJson.class);

  private static final ObjectMapper JSON =
      JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

  private DecisionJson() {}

  /** A requirement in JSON. */
  @JsonInclude(JsonInclude.Include.NON_DEFAULT)
  private record Row(
      @JsonProperty("key") String key,
      @JsonProperty("template") String template,
      @JsonProperty("status") Status status,
      @JsonProperty("mode") Mode mode,
      @JsonProperty("blocks") boolean blocks,
      @JsonProperty("wouldBlock") boolean wouldBlock,
      @JsonProperty("notRead") boolean notRead,
      @JsonProperty("empty") int empty,
      @JsonProperty("total") int total,
      @JsonProperty("evidence") List<Link> evidence,
      @JsonProperty("failed") List<Check> failed) {}

  /** A link in JSON; the target by the columns that evidence has for it. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  private record Link(
      @JsonProperty("id") long id,
      @JsonProperty("kind") String kind,
      @JsonProperty("application") String application,
      @JsonProperty("ref") String ref,
      @JsonProperty("key") String key,
      @JsonProperty("url") String url,
      @JsonProperty("reading") String reading,
      @JsonProperty("pageVersion") Integer pageVersion,
      @JsonProperty("fingerprint") String fingerprint,
      @JsonProperty("readAt") String readAt) {}

  /** A failed check in JSON. */
  @JsonInclude(JsonInclude.Include.NON_DEFAULT)
  private record Check(
      @JsonProperty("code") String code,
      @JsonProperty("field") String field,
      @JsonProperty("evidence") Long evidence,
      @JsonProperty("empty") boolean empty) {}

  static String write(List<JudgedRequirement> requirements) {
    try {
      return JSON.writeValueAsString(requirements.stream().map(DecisionJson::row).toList());
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException("records of texts and numbers can be written", impossible);
    }
  }

  static List<JudgedRequirement> read(String json) {
    if (json == null || json.isEmpty()) {
      return List.of();
    }
    try {
      return JSON.readValue(json, new TypeReference<List<Row>>() {}).stream()
          .map(DecisionJson::requirement)
          .toList();
    } catch (JsonProcessingException | RuntimeException unreadable) {
      log.warn("What a decision stands on can't be read back: {}", unreadable.getMessage());
      return List.of();
    }
  }

  private static Row row(JudgedRequirement it) {
    return new Row(
        it.key(),
        it.template(),
        it.status(),
        it.mode(),
        it.blocks(),
        it.wouldBlock(),
        it.notRead(),
        it.empty(),
        it.total(),
        it.evidence().stream().map(DecisionJson::link).toList(),
        it.failed().stream()
            .map(check -> new Check(check.code(), check.field(), check.evidence(), check.empty()))
            .toList());
  }

  private static Link link(JudgedEvidence evidence) {
    Target target = evidence.target();
    return new Link(
        evidence.id(),
        target.kind().name(),
        target instanceof Target.PageTarget page ? page.application() : null,
        ref(target),
        target instanceof Target.IssueTarget issue ? issue.key() : null,
        target instanceof Target.UrlTarget address ? address.url() : null,
        evidence.reading(),
        evidence.pageVersion(),
        evidence.fingerprint(),
        evidence.readAt());
  }

  private static String ref(Target target) {
    return switch (target.kind()) {
      case PAGE -> ((Target.PageTarget) target).pageId();
      case ISSUE -> Long.toString(((Target.IssueTarget) target).id());
      case URL -> null;
    };
  }

  private static JudgedRequirement requirement(Row row) {
    return new JudgedRequirement(
        row.key(),
        row.template(),
        row.status(),
        row.mode(),
        row.blocks(),
        row.wouldBlock(),
        row.notRead(),
        row.empty(),
        row.total(),
        orNone(row.evidence()).stream().map(DecisionJson::evidence).toList(),
        orNone(row.failed()).stream()
            .map(
                check ->
                    new FailedCheck(check.code(), check.field(), check.evidence(), check.empty()))
            .toList());
  }

  private static JudgedEvidence evidence(Link link) {
    return new JudgedEvidence(
        link.id(),
        target(link),
        link.reading(),
        link.pageVersion(),
        link.fingerprint(),
        link.readAt());
  }

  private static Target target(Link link) {
    return switch (link.kind()) {
      case "PAGE" -> new Target.PageTarget(link.application(), link.ref());
      case "ISSUE" -> new Target.IssueTarget(Long.parseLong(link.ref()), link.key());
      default -> new Target.UrlTarget(link.url());
    };
  }

  private static <T> List<T> orNone(List<T> list) {
    return list == null ? List.of() : list;
  }
}
