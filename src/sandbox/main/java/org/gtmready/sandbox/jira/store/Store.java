package org.gtmready.sandbox.jira.store;

import java.time.Clock;
import javax.sql.DataSource;

/** All tables of the site. */
public record Store(
    Projects projects,
    WorkflowTable workflows,
    Versions versions,
    IssueTable issues,
    History history,
    Comments comments,
    IssueLinks links,
    RemoteLinks remoteLinks,
    Properties properties) {

  /** Opens the tables, creating those that are missing. */
  public static Store open(DataSource dataSource, Clock clock) {
    Database database = new Database(dataSource);
    database.createTables();
    return new Store(
        new Projects(database),
        new WorkflowTable(database),
        new Versions(database),
        new IssueTable(database, clock),
        new History(database),
        new Comments(database, clock),
        new IssueLinks(database),
        new RemoteLinks(database),
        new Properties(database));
  }
}
