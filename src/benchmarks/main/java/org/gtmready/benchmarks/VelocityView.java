package org.gtmready.benchmarks;

import org.gtmready.core.host.Messages;
import org.gtmready.jira.panel.PanelModel;

/** What the Velocity template sees: the model and its words. */
public record VelocityView(PanelModel model, Messages words) {}
