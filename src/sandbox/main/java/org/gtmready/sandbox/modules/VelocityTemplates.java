package org.gtmready.sandbox.modules;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.StringWriter;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.commons.collections.ExtendedProperties;
import org.apache.velocity.VelocityContext;
import org.apache.velocity.app.VelocityEngine;
import org.apache.velocity.exception.ResourceNotFoundException;
import org.apache.velocity.runtime.log.NullLogChute;
import org.apache.velocity.runtime.resource.Resource;
import org.apache.velocity.runtime.resource.loader.ResourceLoader;
import org.gtmready.sandbox.plugin.Plugin;

/** Velocity 1.7 over a plugin's jar: output is escaped, calls need an entry in the allowlist. */
final class VelocityTemplates {

  private final VelocityEngine engine = new VelocityEngine();
  private final Set<String> allowed = ConcurrentHashMap.newKeySet();

  VelocityTemplates(Plugin plugin) {
    engine.setProperty("runtime.log.logsystem.class", NullLogChute.class.getName());
    engine.setProperty("resource.loader", "plugin");
    engine.setProperty("plugin.resource.loader.instance", new JarLoader(plugin));
    engine.setProperty("input.encoding", "UTF-8");
    engine.setProperty("output.encoding", "UTF-8");
    engine.setProperty("velocimacro.library", "");
    engine.setProperty("runtime.introspector.uberspect", AllowlistUberspect.class.getName());
    engine.setProperty("eventhandler.referenceinsertion.class", HtmlEscape.class.getName());
    engine.setApplicationAttribute(
        AllowlistUberspect.class.getName(), new AllowlistUberspect.Rules(plugin, allowed));
    engine.init();
  }

  /** Lets views call these methods, as {@code Type#method(Types)}. */
  void allow(Collection<String> methods) {
    allowed.addAll(methods);
  }

  /** Reads a view, so that a missing file or bad syntax shows when the plugin starts. */
  void parse(String location) {
    engine.getTemplate(location);
  }

  String render(String location, Map<String, Object> values) {
    StringWriter out = new StringWriter();
    engine.getTemplate(location).merge(new VelocityContext(values), out);
    return out.toString();
  }

  /** Renders a template that stands in the descriptor. */
  String renderText(String name, String template, Map<String, Object> values) {
    StringWriter out = new StringWriter();
    engine.evaluate(new VelocityContext(values), out, name, template);
    return out.toString();
  }

  /** Finds templates in the jar. */
  private static final class JarLoader extends ResourceLoader {

    private final Plugin plugin;

    JarLoader(Plugin plugin) {
      this.plugin = plugin;
    }

    @Override
    public void init(ExtendedProperties configuration) {}

    @Override
    public InputStream getResourceStream(String source) {
      return plugin
          .file(source)
          .map(ByteArrayInputStream::new)
          .orElseThrow(() -> new ResourceNotFoundException("No template " + source));
    }

    @Override
    public boolean isSourceModified(Resource resource) {
      return false;
    }

    @Override
    public long getLastModified(Resource resource) {
      return 0;
    }
  }
}
