package org.gtmready.sandbox.jira;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gtmready.sandbox.host.User;
import org.gtmready.sandbox.host.Users;
import org.gtmready.sandbox.jira.issues.Access;
import org.gtmready.sandbox.jira.store.IssueEdit;
import org.gtmready.sandbox.jira.store.IssueRow;
import org.gtmready.sandbox.jira.store.Kind;
import org.gtmready.sandbox.jira.store.ProjectRow;
import org.gtmready.sandbox.jira.store.Store;
import org.h2.jdbcx.JdbcDataSource;

/** A site with one project, {@code APP}, that {@code pm} may do everything in. */
public final class JiraFixture {
  public static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC);

  public final Users users = Users.demo("jira");
  public final Store store;
  public final Access access;
  public final ProjectRow project;

  public JiraFixture() {
    JdbcDataSource dataSource = new JdbcDataSource();
    dataSource.setURL("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
    store = Store.open(dataSource, CLOCK);
    access = new Access(store.projects());
    project = store.projects().create("APP", "An app", null, "pm");
    List<String> team = List.of("Team");
    store
        .projects()
        .permit(
            project.id(),
            Map.of("Team", List.of("pm"), "Readers", List.of("viewer")),
            Map.of(
                Access.BROWSE, List.of("Team", "Readers"),
                Access.CREATE, team,
                Access.EDIT, team,
                Access.TRANSITION, team,
                Access.COMMENT, team));
  }

  public User user(String name) {
    return users.find(name).orElseThrow();
  }

  /** A task in To Do. */
  public IssueRow task(String summary) {
    return issue(Kind.TO_DO, new IssueEdit().summary(summary));
  }

  public IssueRow issue(Kind status, IssueEdit edit) {
    return store.issues().create(project, status, edit.fields(), "pm");
  }
}
