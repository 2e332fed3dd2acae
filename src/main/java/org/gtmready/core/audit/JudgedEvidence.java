package org.gtmready.core.audit;

import org.gtmready.core.evidence.Evidence;
import org.gtmready.core.evidence.Reading;
import org.gtmready.core.evidence.Target;

/**
 * A link that was judged, by what names its state; never its title, which may be secret.
 *
 * @param id of the evidence
 * @param reading name of a {@link Reading.Kind}
 * @param pageVersion null when no page was read
 * @param fingerprint of the plan's content; null when no plan was read
 * @param readAt ISO 8601 instant at which the page was last read; null when it was not
 */
public record JudgedEvidence(
    long id,
    Target target,
    String reading,
    Integer pageVersion,
    String fingerprint,
    String readAt) {

  static JudgedEvidence of(Evidence evidence) {
    Reading reading = evidence.reading();
    var readAt = Reading.readAt(reading);
    return new JudgedEvidence(
        evidence.id(),
        evidence.target(),
        reading.kind().name(),
        Reading.pageVersion(reading),
        reading instanceof Reading.Read read ? read.facts().fingerprint() : null,
        readAt == null ? null : readAt.toString());
  }
}
