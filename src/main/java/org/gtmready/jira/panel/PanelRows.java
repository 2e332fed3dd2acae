package org.gtmready.jira.panel;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.gtmready.core.host.Messages;
import org.gtmready.core.linking.Linking;
import org.gtmready.core.plan.FieldAnchor;
import org.gtmready.core.policy.RequirementText;
import org.gtmready.core.readiness.evaluate.RequirementResult;
import org.gtmready.core.readiness.evaluate.Verdict;
import org.gtmready.core.readiness.explain.CheckMessages;
import org.gtmready.core.readiness.explain.Explanation;
import org.gtmready.core.readiness.explain.OpenPoint;

/** Puts the requirements of a verdict into words, a row each. */
final class PanelRows {

  /** So many open things still fit into one line. */
  private static final int FEW = 3;

  private final Messages words;
  private final Verdict verdict;
  private final PanelReader reader;
  private final GateSentences gate;
  private final Owners owners;
  private final boolean current;

  /**
   * Rows of a panel.
   *
   * @param current false when Confluence is yet to be asked what the reader may view
   */
  PanelRows(
      Messages words,
      Verdict verdict,
      PanelReader reader,
      GateSentences gate,
      Owners owners,
      boolean current) {
    this.words = words;
    this.verdict = verdict;
    this.reader = reader;
    this.gate = gate;
    this.owners = owners;
    this.current = current;
  }

  /**
   * All rows, in the policy's order.
   *
   * @param start true for an epic that nothing is linked to: its rows are closed
   */
  List<PanelModel.Row> of(boolean start) {
    return verdict.results().stream().map(result -> row(result, start)).toList();
  }

  private PanelModel.Row row(RequirementResult result, boolean start) {
    CheckMessages checks = new CheckMessages(words);
    Explanation explanation = new Explanation(words);
    NextSteps steps = new NextSteps(words, verdict.epic(), reader);
    PanelModel.Step next = steps.next(result);
    PanelModel.Step other = steps.other(result, next);
    boolean several = result.evidence().size() > 1;
    return new PanelModel.Row(
        result.requirement().key(),
        checks.name(result.requirement()),
        RequirementText.why(result.requirement(), words),
        String.join("; ", explanation.remarks(result)),
        new StatusMessages(words).of(result),
        StatusMessages.lozenge(result),
        !result.isOpen(),
        result.isOpen() && !start,
        items(result, explanation),
        several && result.isOpen() ? "" : explanation.line(result),
        points(result, explanation),
        next,
        other,
        String.join(" ", List.of(owners.of(result, asks(next) || asks(other)), gate.of(result)))
            .strip(),
        result.requirement().kinds().stream()
            .map(kind -> kind.name().toLowerCase(Locale.ROOT))
            .sorted(Comparator.reverseOrder())
            .collect(Collectors.joining(",")));
  }

  private static boolean asks(PanelModel.Step step) {
    return step != null && step.act().equals("ask");
  }

  /** What counts first; of several each with its own gap. */
  private List<PanelModel.Item> items(RequirementResult result, Explanation explanation) {
    EvidenceItems items = new EvidenceItems(words, verdict.epic(), verdict.judgedAt(), current);
    boolean several = result.evidence().size() > 1;
    return result.countingFirst().stream()
        .limit(Linking.MOST_LINKS)
        .map(link -> items.item(link, several ? explanation.line(result, link) : ""))
        .toList();
  }

  /** Everything that is open, when the one line can't hold it all. */
  private List<PanelModel.Point> points(RequirementResult result, Explanation explanation) {
    List<OpenPoint> points = result.isOpen() ? explanation.points(result) : List.of();
    long named = points.stream().filter(point -> point.field() != null && !point.empty()).count();
    return points.size() <= FEW && named < 2
        ? List.of()
        : points.stream().map(point -> point(result, point)).toList();
  }

  private PanelModel.Point point(RequirementResult result, OpenPoint point) {
    String page =
        result.evidence().stream()
            .filter(link -> point.evidence() != null && link.id() == point.evidence())
            .map(link -> EvidenceItems.safe(link.url()))
            .findFirst()
            .orElse("");
    return new PanelModel.Point(
        point.text(),
        page.isEmpty() || point.field() == null
            ? ""
            : page + "#" + FieldAnchor.of(result.requirement().template(), point.field()));
  }
}
