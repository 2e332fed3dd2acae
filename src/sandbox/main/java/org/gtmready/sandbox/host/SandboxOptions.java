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
    Path demo) {

  /** For tests: free ports, H2 below home, Basic authentication. */
  public static SandboxOptions of(Path pluginJar, Path home) {
    return new SandboxOptions(pluginJar, home, 0, 0, null, true, false, null, null);
  }

  public int port(String product) {
    return product.equals("jira") ? jiraPort : confluencePort;
  }

  public SandboxOptions withPorts(int newJiraPort, int newConfluencePort) {
    return new SandboxOptions(
        pluginJar, home, newJiraPort, newConfluencePort, databaseUrl, basic, fresh, aui, demo);
  }

  public SandboxOptions withBasic(boolean taken) {
    return new SandboxOptions(
        pluginJar, home, jiraPort, confluencePort, databaseUrl, taken, fresh, aui, demo);
  }

  public SandboxOptions withDatabase(String url) {
    return new SandboxOptions(
        pluginJar, home, jiraPort, confluencePort, url, basic, fresh, aui, demo);
  }

  public SandboxOptions withAui(Path folder) {
    return new SandboxOptions(
        pluginJar, home, jiraPort, confluencePort, databaseUrl, basic, fresh, folder, demo);
  }

  public SandboxOptions withFresh(boolean startOver) {
    return new SandboxOptions(
        pluginJar, home, jiraPort, confluencePort, databaseUrl, basic, startOver, aui, demo);
  }

  public SandboxOptions withDemo(Path folder) {
    return new SandboxOptions(
        pluginJar, home, jiraPort, confluencePort, databaseUrl, basic, fresh, aui, folder);
  }

  public SandboxOptions withHome(Path folder) {
    return new SandboxOptions(
        pluginJar, folder, jiraPort, confluencePort, databaseUrl, basic, fresh, aui, demo);
  }

  public SandboxOptions withPluginJar(Path jar) {
    return new SandboxOptions(
        jar, home, jiraPort, confluencePort, databaseUrl, basic, fresh, aui, demo);
  }
}
