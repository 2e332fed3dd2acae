package org.gtmready.sandbox.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.applinks.api.ApplicationLink;
import com.atlassian.applinks.api.ApplicationLinkRequestFactory;
import com.atlassian.applinks.api.CredentialsRequiredException;
import com.atlassian.applinks.api.application.confluence.ConfluenceApplicationType;
import com.atlassian.applinks.api.application.jira.JiraApplicationType;
import com.atlassian.applinks.api.auth.Anonymous;
import com.atlassian.sal.api.net.Request.MethodType;
import com.atlassian.sal.api.net.Response;
import com.atlassian.sal.api.net.ResponseException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.gtmready.sandbox.host.CurrentUser;
import org.gtmready.sandbox.host.Product;
import org.gtmready.sandbox.host.ProductHost;
import org.gtmready.sandbox.host.Sandbox;
import org.gtmready.sandbox.host.SandboxOptions;
import org.gtmready.sandbox.host.User;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Application links make real requests to the other host, as the acting user or as nobody. */
class ApplicationLinkIT {

  @TempDir static java.nio.file.Path folder;

  private static Sandbox sandbox;

  /** A product whose REST says who asks. */
  record AskingProduct(String key) implements Product {

    @Override
    public String name() {
      return key;
    }

    @Override
    public void prepare(ProductHost host) {}

    @Override
    public void mount(ProductHost host) {
      host.rest("/who", new Who());
    }
  }

  /** Answers with the name of the user. */
  @Path("")
  public static final class Who {

    @GET
    public String who(@QueryParam("wait") long millis) throws InterruptedException {
      Thread.sleep(millis);
      User user = CurrentUser.get();
      return user == null ? "nobody" : user.name();
    }
  }

  @BeforeAll
  static void start() {
    SandboxOptions options =
        SandboxOptions.of(new TestPlugin().jar(folder), folder.resolve("home")).withDemo(folder);
    sandbox =
        Sandboxes.within(
            Duration.ofSeconds(60),
            () ->
                Sandbox.start(
                    options, List.of(new AskingProduct("jira"), new AskingProduct("confluence"))));
  }

  @AfterAll
  static void stop() {
    sandbox.close();
  }

  @AfterEach
  void nobody() {
    CurrentUser.set(null);
  }

  private static ApplicationLink confluence() {
    return sandbox.jira().links().getPrimaryApplicationLink(ConfluenceApplicationType.class);
  }

  private static String ask(ApplicationLinkRequestFactory requests) throws Exception {
    return requests
        .createRequest(MethodType.GET, "/rest/who")
        .executeAndReturn(Response::getResponseBodyAsString);
  }

  private static void actAs(String name) {
    CurrentUser.set(sandbox.jira().users().find(name).orElseThrow());
  }

  @Test
  void actsForTheUser_whoIsAtWork() throws Exception {
    actAs("pmm");
    assertThat(ask(confluence().createAuthenticatedRequestFactory())).isEqualTo("pmm");
  }

  @Test
  void actsForNobody_whenAskedTo_andWhenNobodyIsAtWork() throws Exception {
    assertThat(ask(confluence().createAuthenticatedRequestFactory())).isEqualTo("nobody");
    actAs("pmm");
    assertThat(ask(confluence().createAuthenticatedRequestFactory(Anonymous.class)))
        .isEqualTo("nobody");
  }

  @Test
  void asksForAuthorisation_whenTheUserWithdrewIt() {
    actAs("dev");
    sandbox.jira().links().authorisations().withdraw("dev");
    ApplicationLinkRequestFactory requests = confluence().createAuthenticatedRequestFactory();
    assertThatThrownBy(() -> ask(requests))
        .isInstanceOfSatisfying(
            CredentialsRequiredException.class,
            e ->
                assertThat(e.getAuthorisationURI().toString())
                    .startsWith(sandbox.jira().baseUrl()));
    CurrentUser.set(null);
    Http dev = Http.as(sandbox.jira().baseUrl(), "dev");
    String page = "/plugins/servlet/applinks/oauth/login-dance/authorize";
    assertThat(dev.get(page).body()).contains("act for you");
    assertThat(dev.form(page, Map.of("redirectUrl", "https://example.com")).header("Location"))
        .endsWith("/jira/");
    assertThat(sandbox.jira().links().authorisations().isGiven("dev")).isTrue();
  }

  @Test
  void givesUp_whenTheTimeoutPasses() throws Exception {
    ApplicationLinkRequestFactory requests = confluence().createAuthenticatedRequestFactory();
    assertThatThrownBy(
            () ->
                requests
                    .createRequest(MethodType.GET, "/rest/who?wait=5000")
                    .setConnectionTimeout(100)
                    .setSoTimeout(100)
                    .executeAndReturn(Response::getStatusCode))
        .isInstanceOf(ResponseException.class);
  }

  @Test
  void knowsThePeer_byTypeAndId() {
    assertThat(confluence().getId().get()).isEqualTo(sandbox.confluence().serverId());
    assertThat(sandbox.jira().links().getPrimaryApplicationLink(JiraApplicationType.class))
        .isNull();
    assertThat(sandbox.confluence().links().getApplicationLinks())
        .singleElement()
        .satisfies(link -> assertThat(link.getType()).isInstanceOf(JiraApplicationType.class));
  }

  @Test
  void fails_whileTheOtherHostIsDown_andReachesIt_whenItIsUpAgain() throws Exception {
    ApplicationLinkRequestFactory requests = confluence().createAuthenticatedRequestFactory();
    sandbox.stop("confluence");
    assertThatThrownBy(() -> ask(requests)).isInstanceOf(ResponseException.class);
    sandbox.startAgain("confluence");
    assertThat(ask(requests)).isEqualTo("nobody");
  }

  @Test
  void goesNowhereElse_whenTheAddressIsForeign() {
    ApplicationLinkRequestFactory requests = confluence().createAuthenticatedRequestFactory();
    assertThatThrownBy(() -> requests.createRequest(MethodType.GET, "http://example.com/x"))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
