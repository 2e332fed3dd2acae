package org.gtmready.sandbox.plugin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.launch.Framework;
import org.osgi.framework.launch.FrameworkFactory;

/** An OSGi framework that exports one product's packages and nothing else. */
public final class Felix implements AutoCloseable {

  private final Framework framework;
  private final Path storage;

  private Felix(Framework framework, Path storage) {
    this.framework = framework;
    this.storage = storage;
  }

  public static Felix start(String product) {
    try {
      Path storage = Files.createTempDirectory("sandbox-felix-");
      Map<String, String> config = new HashMap<>();
      config.put(Constants.FRAMEWORK_STORAGE, storage.toString());
      config.put(Constants.FRAMEWORK_SYSTEMPACKAGES_EXTRA, SystemPackages.of(product));
      // Tomcat sets the JVM's one URL handler factory, so Felix must not.
      config.put("felix.service.urlhandlers", "false");
      config.put("felix.log.level", "1");
      Framework framework =
          ServiceLoader.load(FrameworkFactory.class).findFirst().orElseThrow().newFramework(config);
      framework.init();
      framework.start();
      return new Felix(framework, storage);
    } catch (IOException | BundleException e) {
      throw new PluginException("Felix does not start: " + e.getMessage(), e);
    }
  }

  /** Context of the host's side; services registered here are what a plugin imports. */
  public BundleContext context() {
    return framework.getBundleContext();
  }

  @Override
  public void close() {
    try {
      framework.stop();
      framework.waitForStop(10_000);
      try (Stream<Path> files = Files.walk(storage)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.deleteIfExists(file);
        }
      }
    } catch (BundleException e) {
      throw new PluginException("Felix does not stop: " + e.getMessage(), e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
