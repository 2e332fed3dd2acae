package org.gtmready.sandbox.host;

import java.nio.file.Path;

/**
 * How to start a sandbox.
 *
 * @param pluginJar jar to boot
 * @param home folder that keeps the data
 * @param jiraPort 0 for any free one
 * @param confluencePort 0 for any free one
 * @param databaseUrl JDBC address of a PostgreSQL database, null for H2 files below home
 * @param basic whether Basic authentication is taken
 * @param fresh whether to delete what is there
 * @param aui folder with aui-prototyping.js, null when AUI is not there
 * @param demo folder with demo data, null for the one on the class path
 * @param layout which hosts to start
 */
public record SandboxOptions(
    Path pluginJar,
    Path home,
    int jiraPort,
    int confluencePort,
    String databaseUrl,
    boolean basic,
    boolean fresh,
    Path aui,
    Path demo,
    Layout layout) {

  /** For tests: free ports, H2 below home, Basic authentication. */
  public static SandboxOptions of(Path pluginJar, Path home) {
    return new SandboxOptions(pluginJar, home, 0, 0, null, true, false, null, null, Layout.both());
  }

  /** Port of a product's node; the nodes of this process have one after the other. */
  int port(String product, int node) {
    int first = product.equals("jira") ? jiraPort : confluencePort;
    return first == 0 ? 0 : first + node - layout.nodesOf(product).get(0);
  }

  /** Folder of a product's node. */
  Path home(String product, int node) {
    return home.resolve(node == 1 ? product : product + "-" + node);
  }

  public SandboxOptions withPorts(int newJiraPort, int newConfluencePort) {
    return new SandboxOptions(
        pluginJar,
        home,
        newJiraPort,
        newConfluencePort,
        databaseUrl,
        basic,
        fresh,
        aui,
        demo,
        layout);
  }

  public SandboxOptions withDatabase(String url) {
    return new SandboxOptions(
        pluginJar, home, jiraPort, confluencePort, url, basic, fresh, aui, demo, layout);
  }

  public SandboxOptions withAui(Path folder) {
    return new SandboxOptions(
        pluginJar, home, jiraPort, confluencePort, databaseUrl, basic, fresh, folder, demo, layout);
  }

  public SandboxOptions withFresh(boolean startOver) {
    return new SandboxOptions(
        pluginJar,
        home,
        jiraPort,
        confluencePort,
        databaseUrl,
        basic,
        startOver,
        aui,
        demo,
        layout);
  }

  public SandboxOptions withDemo(Path folder) {
    return new SandboxOptions(
        pluginJar, home, jiraPort, confluencePort, databaseUrl, basic, fresh, aui, folder, layout);
  }

  public SandboxOptions withPluginJar(Path jar) {
    return new SandboxOptions(
        jar, home, jiraPort, confluencePort, databaseUrl, basic, fresh, aui, demo, layout);
  }

  public SandboxOptions withLayout(Layout newLayout) {
    return new SandboxOptions(
        pluginJar, home, jiraPort, confluencePort, databaseUrl, basic, fresh, aui, demo, newLayout);
  }
}
