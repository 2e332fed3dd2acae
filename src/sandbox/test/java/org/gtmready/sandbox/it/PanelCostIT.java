package org.gtmready.sandbox.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.gtmready.sandbox.host.Sandbox;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the panel costs a page: bytes, requests and queries. */
@SandboxTest
class PanelCostIT {

  private static final int SHELL = 4_000;
  private static final int SCRIPTS = 30_000;

  private EpicSite site;
  private String jira;

  @BeforeEach
  void theSite(Sandbox sandbox) {
    site = new EpicSite(sandbox);
    jira = sandbox.jira().baseUrl();
  }

  @ParameterizedTest
  @ValueSource(strings = {"LAUNCH-1", "LAUNCH-2", "LAUNCH-4", "LAUNCH-22"})
  void htmlIsSmall_andTakesTwoQueries(String epic) throws IOException {
    String part = "/plugins/servlet/gtm/panel?issue=" + epic;
    Http.Answer first = site.jira("pm").get(part);
    long before = site.sandbox().jira().queries().position();
    assertThat(site.jira("pm").get(part).status()).isEqualTo(200);

    assertThat(site.sandbox().jira().queries().since(before))
        .filteredOn(it -> it.source().equals("plugin") && it.request().contains("gtm/panel"))
        .hasSizeLessThanOrEqualTo(2);
    assertThat(zipped(first.body())).isLessThanOrEqualTo(SHELL);
  }

  @Test
  void aPageWithAPanel_loadsLittle_andAsksOnceAtMost() throws IOException {
    try (Browser browser = new Browser()) {
      Page page = browser.newPerson();
      Browser.logIn(page, "pm", jira);
      List<String> asked = new CopyOnWriteArrayList<>();
      page.onRequest(request -> asked.add(request.url()));
      PanelPage panel = new PanelPage(page, jira).open("LAUNCH-2");
      assertThat(ours(asked)).hasSizeLessThanOrEqualTo(1);
      asked.clear();
      panel.open("LAUNCH-2");
      assertThat(ours(asked)).isEmpty();

      StringBuilder scripts = new StringBuilder();
      for (String address : asked.stream().filter(PanelCostIT::isScript).toList()) {
        scripts.append(site.jira("pm").get(address.substring(jira.length())).body());
      }
      assertThat(scripts).isNotEmpty();
      assertThat(zipped(scripts.toString())).isLessThanOrEqualTo(SCRIPTS);

      asked.clear();
      page.navigate(jira + "/browse/" + site.issue("No epic", "Story"));
      assertThat(asked).noneMatch(it -> it.contains("gtm-readiness") || it.contains("/gtm/"));
    }
  }

  /** What the panel's script itself asks for. */
  private static Stream<String> ours(List<String> asked) {
    return asked.stream().filter(it -> it.contains("/gtm/"));
  }

  private static boolean isScript(String address) {
    return address.contains("gtm-readiness:") && address.contains(".js?");
  }

  private static int zipped(String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
      zip.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return bytes.size();
  }
}
