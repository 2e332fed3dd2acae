package org.gtmready.benchmarks;

import java.io.StringWriter;
import java.util.Properties;
import org.apache.velocity.Template;
import org.apache.velocity.VelocityContext;
import org.apache.velocity.app.VelocityEngine;

/** Peer: the panel as a cached Velocity template, the hosts' own way to draw one. */
public final class VelocityPanel {

  private final Template template;
  private final Escaped escaped = new Escaped();

  public VelocityPanel() {
    Properties settings = new Properties();
    settings.setProperty("resource.loaders", "class");
    settings.setProperty(
        "resource.loader.class.class",
        "org.apache.velocity.runtime.resource.loader.ClasspathResourceLoader");
    settings.setProperty("resource.loader.class.cache", "true");
    template = new VelocityEngine(settings).getTemplate("panel.vm", "UTF-8");
  }

  public String html(PanelCase c) {
    VelocityContext context = new VelocityContext();
    context.put("panel", new VelocityView(c.panel(), c.words()));
    context.put("e", escaped);
    StringWriter out = new StringWriter(8192);
    template.merge(context, out);
    return out.toString();
  }
}
