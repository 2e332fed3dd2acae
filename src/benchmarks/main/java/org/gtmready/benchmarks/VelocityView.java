package org.gtmready.benchmarks;

import org.gtmready.core.readiness.Words;
import org.gtmready.jira.panel.PanelModel;

/** What the Velocity template sees: the model and its words. */
public record VelocityView(PanelModel model, Words words) {}
