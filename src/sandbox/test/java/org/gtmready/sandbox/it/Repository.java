package org.gtmready.sandbox.it;

import java.nio.file.Path;

/** Where things lie; Maven runs tests with {@code basedir} set to the module's folder. */
final class Repository {

  static final Path ROOT =
      Path.of(System.getProperty("basedir", "src/sandbox"))
          .toAbsolutePath()
          .normalize()
          .getParent()
          .getParent();

  /** AUI, as bin/aui fetches it. */
  static final Path AUI = ROOT.resolve("target/aui");

  private Repository() {}

  /** The shipped jar, as the build names it. */
  static Path pluginJar() {
    return Path.of(System.getProperty("plugin.jar")).normalize();
  }
}
