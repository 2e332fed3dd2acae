package org.gtmready.sandbox.jira.store;

import java.time.Clock;
import javax.sql.DataSource;
import org.gtmready.sandbox.store.Sql;

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
    Sql sql = new Sql(dataSource);
    sql.run(Store.class, "schema.sql");
    return new Store(
        new Projects(sql),
        new WorkflowTable(sql),
        new Versions(sql),
        new IssueTable(sql, clock),
        new History(sql),
        new Comments(sql, clock),
        new IssueLinks(sql),
        new RemoteLinks(sql),
        new Properties(sql));
  }
}
