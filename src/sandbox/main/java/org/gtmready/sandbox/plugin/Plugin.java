package org.gtmready.sandbox.plugin;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Optional;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.osgi.framework.wiring.BundleWiring;

/** An installed and resolved plugin jar. */
public final class Plugin {

  private final Bundle bundle;
  private final Descriptor descriptor;

  private Plugin(Bundle bundle, Descriptor descriptor) {
    this.bundle = bundle;
    this.descriptor = descriptor;
  }

  /**
   * Installs a jar and starts its bundle, which resolves every import.
   *
   * @throws PluginException when the jar is no plugin or an import is missing
   */
  public static Plugin install(Felix felix, Path jar, String product) {
    try {
      Bundle bundle = felix.context().installBundle(jar.toUri().toString());
      URL xml = bundle.getEntry("atlassian-plugin.xml");
      if (xml == null) {
        throw new PluginException(jar + " has no atlassian-plugin.xml");
      }
      Descriptor descriptor = Descriptor.read(xml.openStream(), product);
      Object header = bundle.getHeaders().get("Atlassian-Plugin-Key");
      if (!descriptor.key().equals(header)) {
        throw new PluginException(
            "The manifest's Atlassian-Plugin-Key is "
                + header
                + ", the descriptor says "
                + descriptor.key());
      }
      bundle.start();
      return new Plugin(bundle, descriptor);
    } catch (BundleException e) {
      throw new PluginException("The bundle does not start: " + e.getMessage(), e);
    } catch (IOException e) {
      throw new PluginException("Cannot read " + jar + ": " + e.getMessage(), e);
    }
  }

  public String key() {
    return descriptor.key();
  }

  public Descriptor descriptor() {
    return descriptor;
  }

  /** Changes whenever the plugin is installed anew; makes addresses of its files unique. */
  public String version() {
    return bundle.getVersion() + "-" + Long.toString(bundle.getLastModified(), 36);
  }

  public ClassLoader classLoader() {
    return bundle.adapt(BundleWiring.class).getClassLoader();
  }

  public Bundle bundle() {
    return bundle;
  }

  /** True when the class comes out of the jar itself. */
  public boolean owns(Class<?> type) {
    return type.getClassLoader() == classLoader();
  }

  /**
   * A class that the descriptor or an index names.
   *
   * @throws PluginException when it is not there or one that it needs is missing
   */
  public Class<?> load(String className) {
    try {
      return bundle.loadClass(className);
    } catch (ClassNotFoundException | LinkageError e) {
      throw new PluginException("Cannot load class " + className + ": " + e.getMessage(), e);
    }
  }

  /** Bytes of a file in the jar; the path may begin with a slash. */
  public Optional<byte[]> file(String path) {
    URL url = bundle.getEntry(path.startsWith("/") ? path.substring(1) : path);
    if (url == null || url.getPath().endsWith("/")) {
      return Optional.empty();
    }
    try (InputStream in = url.openStream()) {
      return Optional.of(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Names of all classes in a package and below it. */
  public List<String> classesBelow(String packageName) {
    Enumeration<URL> found = bundle.findEntries(packageName.replace('.', '/'), "*.class", true);
    if (found == null) {
      return List.of();
    }
    return Collections.list(found).stream()
        .map(url -> url.getPath().substring(1).replace(".class", "").replace('/', '.'))
        .sorted()
        .toList();
  }
}
