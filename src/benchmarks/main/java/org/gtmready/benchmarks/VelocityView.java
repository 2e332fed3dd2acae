package org.gtmready.benchmarks;

import org.gtmready.core.host.Messages;
import org.gtmready.jira.panel.PanelModel;

/** What the Velocity template sees: the model and its words. */
public record VelocityView(PanelModel model, Messages words) {

  /** How many links of a row are in sight. */
  public int shown(PanelModel.Row row) {
    return Math.min(row.evidence().size(), PanelModel.FEW_LINKS);
  }

  /** How many are not. */
  public String more(PanelModel.Row row) {
    return String.valueOf(row.evidence().size() - shown(row));
  }
}
