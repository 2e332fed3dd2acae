package org.gtmready.sandbox.web;

import jakarta.servlet.Filter;
import jakarta.servlet.Servlet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import org.apache.catalina.Context;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.Wrapper;
import org.apache.catalina.startup.Tomcat;
import org.apache.tomcat.util.descriptor.web.FilterDef;
import org.apache.tomcat.util.descriptor.web.FilterMap;

/** A Tomcat with one context; servlets can be added while it runs. */
public final class WebServer implements AutoCloseable {

  private static final int MAX_FORM_BYTES = 20 * 1024 * 1024;

  private final Tomcat tomcat = new Tomcat();
  private final Path folder;
  private final Context context;
  private int servlets;

  /**
   * Starts to listen.
   *
   * @param port 0 for any free one
   * @param front sees every request first
   * @throws IllegalStateException when the port is taken
   */
  public WebServer(String contextPath, int port, Filter front) {
    java.util.logging.LogManager.getLogManager().reset();
    try {
      folder = Files.createTempDirectory("sandbox-tomcat-");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    tomcat.setBaseDir(folder.toString());
    tomcat.setPort(port);
    tomcat.getConnector().setMaxPostSize(MAX_FORM_BYTES);
    tomcat.getConnector().setProperty("address", "0.0.0.0");
    tomcat.getConnector().setThrowOnFailure(true);
    context = tomcat.addContext(contextPath, null);
    Context root = tomcat.addContext("", null);
    Tomcat.addServlet(root, "home", new HomeRedirect(contextPath));
    root.addServletMappingDecoded("/", "home");
    FilterDef definition = new FilterDef();
    definition.setFilterName("front");
    definition.setFilter(front);
    context.addFilterDef(definition);
    FilterMap everything = new FilterMap();
    everything.setFilterName("front");
    everything.addURLPattern("/*");
    context.addFilterMap(everything);
    servlet("/", new NotFound());
    try {
      tomcat.start();
    } catch (LifecycleException e) {
      close();
      throw new IllegalStateException("Cannot listen on port " + port + ": " + cause(e), e);
    }
  }

  private static String cause(Throwable e) {
    return e.getCause() == null ? e.getMessage() : cause(e.getCause());
  }

  public int port() {
    return tomcat.getConnector().getLocalPort();
  }

  /** Adds a servlet under patterns such as {@code /browse/*}, which must be free. */
  public void servlet(String pattern, Servlet servlet, String... morePatterns) {
    String name = "servlet" + servlets++;
    Wrapper wrapper = Tomcat.addServlet(context, name, servlet);
    wrapper.setLoadOnStartup(1);
    Stream.concat(Stream.of(pattern), Stream.of(morePatterns))
        .forEach(
            it -> {
              if (context.findServletMapping(it) != null) {
                throw new IllegalStateException("Two servlets want " + it);
              }
              context.addServletMappingDecoded(it, name);
            });
  }

  @Override
  public void close() {
    try {
      tomcat.stop();
      tomcat.destroy();
    } catch (LifecycleException e) {
      throw new IllegalStateException(e);
    } finally {
      deleteFolder();
    }
  }

  private void deleteFolder() {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
