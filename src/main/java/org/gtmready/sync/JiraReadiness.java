package org.gtmready.sync;

import com.atlassian.applinks.api.ApplicationLink;
import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.user.UserKey;
import com.atlassian.sal.api.user.UserManager;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gtmready.core.host.IssueKey;
import org.gtmready.core.readiness.evaluate.Overall;
import org.gtmready.core.readiness.evaluate.Status;
import org.gtmready.core.sync.EpicReadiness;

/**
 * Verdicts asked of Jira as the acting user. An answer is good for half a minute, a failure for ten
 * seconds: a page full of macros must not wait for a dead Jira again and again.
 */
@ConfluenceComponent
public class JiraReadiness implements EpicReadiness {

  private record Asked(String user, String epic) {}

  private static final int TIMEOUT_MILLIS = 2_000;

  private final JiraLinks links;
  private final UserManager users;
  private final ExpiringCache<Asked, Answer> answers;
  private final ExpiringCache<String, Answer> failures;

  @Inject
  public JiraReadiness(JiraLinks links, @ComponentImport UserManager users, Clock clock) {
    this.links = links;
    this.users = users;
    this.answers = new ExpiringCache<>(clock, Duration.ofSeconds(30), 2_000);
    this.failures = new ExpiringCache<>(clock, Duration.ofSeconds(10), 10);
  }

  @Override
  public Answer of(String epicKey) {
    String epic = key(epicKey);
    ApplicationLink link = links.primary();
    if (link == null) {
      return new Answer.NoLink();
    }
    if (epic.isEmpty()) {
      return new Answer.NotFound();
    }
    UserKey user = users.getRemoteUserKey();
    Asked asked = new Asked(user == null ? "" : user.getStringValue(), epic);
    String jira = link.getId().get();
    Optional<Answer> known = answers.get(asked).or(() -> failures.get(jira));
    if (known.isPresent()) {
      return known.get();
    }
    Answer answer = ask(link, epic);
    if (answer instanceof Answer.Unreachable) {
      failures.put(jira, answer);
    } else if (!(answer instanceof Answer.NeedsAuthorisation)) {
      answers.put(asked, answer);
    }
    return answer;
  }

  @Override
  public Optional<String> address(String epicKey) {
    String epic = key(epicKey);
    return Optional.ofNullable(links.primary())
        .filter(link -> !epic.isEmpty())
        .map(link -> address(link, epic));
  }

  private static String address(ApplicationLink link, String epic) {
    return DisplayAddress.of(link) + "/browse/" + epic;
  }

  /** The issue key in a text as people type it; an empty string when it is none. */
  private static String key(String text) {
    return IssueKey.of(text).orElse("");
  }

  private static Answer ask(ApplicationLink link, String epic) {
    AppLinkClient.Answer answer =
        AppLinkClient.asUser(link, TIMEOUT_MILLIS)
            .get("/rest/gtm/1.0/epics/" + epic + "/readiness");
    if (answer instanceof AppLinkClient.Answer.Silent silent) {
      return new Answer.Unreachable(silent.why());
    }
    if (answer instanceof AppLinkClient.Answer.NeedsAuthorisation needs) {
      return new Answer.NeedsAuthorisation(needs.url());
    }
    AppLinkClient.Answer.Said said = (AppLinkClient.Answer.Said) answer;
    if (said.notFound() || said.status() == 401 || said.status() == 403) {
      return new Answer.NotFound();
    }
    try {
      return said.ok()
          ? found(epic, address(link, epic), FactsJson.parse(said.body()))
          : new Answer.Unreachable("http-" + said.status());
    } catch (IllegalArgumentException unreadable) {
      return new Answer.Unreachable("unreadable");
    }
  }

  private static Answer found(String epic, String url, JsonNode verdict) {
    List<Line> lines = new ArrayList<>();
    for (JsonNode requirement : verdict.path("requirements")) {
      JsonNode first = requirement.path("atoms").path(0);
      String text = first.path("passed").asBoolean(true) ? "" : first.path("text").asText();
      lines.add(
          new Line(
              FactsJson.text(requirement, "name"),
              Status.valueOf(FactsJson.text(requirement, "status")),
              requirement.path("blocks").asBoolean(),
              requirement.path("notRead").asBoolean(),
              text));
    }
    return new Answer.Found(
        epic,
        url,
        Overall.valueOf(FactsJson.text(verdict, "overall")),
        verdict.path("past").asBoolean() ? FactsJson.text(verdict, "status") : "",
        verdict.path("open").asInt(),
        verdict.path("notRead").asInt(),
        lines);
  }
}
