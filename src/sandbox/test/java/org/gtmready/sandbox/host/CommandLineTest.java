package org.gtmready.sandbox.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommandLineTest {

  private static final String DB = "jdbc:postgresql://localhost/gtm";

  @TempDir Path folder;

  private Path jar;

  @BeforeEach
  void jar() throws IOException {
    jar = Files.createFile(folder.resolve("plugin.jar"));
  }

  private SandboxOptions read(String... options) {
    List<String> all = new ArrayList<>(List.of("--plugin", jar.toString()));
    all.addAll(List.of(options));
    return CommandLine.read(all);
  }

  @Test
  void bothProductsStartAtTheirUsualPorts_whenNothingElseIsSaid() {
    SandboxOptions options = read();
    assertThat(options.layout()).isEqualTo(Layout.both());
    assertThat(options.port("jira", 1)).isEqualTo(2990);
    assertThat(options.port("confluence", 1)).isEqualTo(1990);
    assertThat(options.basic()).isTrue();
    assertThat(options.fresh()).isFalse();
  }

  @Test
  void nodesHavePortsAndFoldersOfTheirOwn() {
    SandboxOptions options = read("--nodes", "2", "--db", DB, "--home", "data");
    assertThat(options.layout().nodesOf("jira")).containsExactly(1, 2);
    assertThat(options.layout().nodesOf("confluence")).containsExactly(1);
    assertThat(options.port("jira", 2)).isEqualTo(2991);
    assertThat(options.home("jira", 2)).isEqualTo(Path.of("data/jira-2"));
  }

  @Test
  void aNodeInAProcessOfItsOwn_hasThePortItIsGiven() {
    String[] options = {
      "--only", "jira", "--node", "2", "--db", DB, "--confluence-url", "http://c"
    };
    assertThat(read(options).port("jira", 2)).isEqualTo(2991);
    List<String> more = new ArrayList<>(List.of(options));
    more.addAll(List.of("--jira-port", "4000"));
    SandboxOptions read = read(more.toArray(new String[0]));
    assertThat(read.port("jira", 2)).isEqualTo(4000);
    assertThat(read.layout()).isEqualTo(new Layout("jira", URI.create("http://c"), 2, 1));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--nodes 2 | Several Jira nodes need --db: they share a PostgreSQL database",
        "--nodes 2 --db jdbc:h2:file:x | --db needs an address that begins with jdbc:postgresql:",
        "--nodes 0 | --nodes needs a number from 1 to 9, not 0",
        "--nodes two | --nodes needs a number from 1 to 9, not two",
        "--nodes | --nodes needs a value",
        "--jira-port 70000 | --jira-port needs a number from 0 to 65535, not 70000",
        "--only bamboo | --only takes jira or confluence, not bamboo",
        "--only jira | --only jira needs --confluence-url",
        "--only confluence | --only confluence needs --jira-url",
        "--only jira --confluence-url localhost:1990 | --confluence-url needs an address such as",
        "--only jira --confluence-url http://c/ | --confluence-url needs an address such as",
        "--only jira --confluence-url http://c --confluence-port 1 | --confluence-port is for",
        "--only jira --confluence-url http://c --jira-url http://j | --jira-url is for",
        "--only confluence --jira-url http://j --nodes 2 | --nodes is for Jira",
        "--only confluence --jira-url http://j --jira-port 1 | --jira-port is for Jira",
        "--confluence-url http://c | --confluence-url is for --only jira",
        "--jira-url http://j | --jira-url is for --only confluence",
        "--node 2 | --node starts one node in a process of its own",
        "--only jira --confluence-url http://c --node 2 | Several Jira nodes need --db",
        "--only jira --confluence-url http://c --node 2 --nodes 2 | --node starts one node",
        "--only jira --confluence-url http://c --node 2 --db jdbc:postgresql:x --fresh | --fresh would",
        "--frsh | Unknown option --frsh"
      })
  void saysWhatIsWrong_whenOptionsAreMissingOrContradictEachOther(String typed, String said) {
    assertThatThrownBy(() -> read(typed.split(" ")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith(said);
  }

  @Test
  void saysSo_whenThePluginIsNotThere() {
    assertThatThrownBy(() -> CommandLine.read(List.of("--plugin", "no.jar")))
        .hasMessage("No plugin jar: no.jar");
  }
}
