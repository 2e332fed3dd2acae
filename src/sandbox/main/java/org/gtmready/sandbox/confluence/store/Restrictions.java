package org.gtmready.sandbox.confluence.store;

import java.util.List;
import org.gtmready.sandbox.confluence.content.Restriction;
import org.gtmready.sandbox.store.Sql;

/** The restrictions set on pages themselves; inheritance is the permissions' business. */
public final class Restrictions {

  private final Sql sql;

  public Restrictions(Sql sql) {
    this.sql = sql;
  }

  public List<Restriction> of(long pageId) {
    return sql.list(
        "select operation, subject, name from page_restrictions where page_id = ?"
            + " order by operation, subject, name",
        row ->
            new Restriction(
                Restriction.Operation.valueOf(row.getString("operation")),
                Restriction.Subject.valueOf(row.getString("subject")),
                row.getString("name")),
        pageId);
  }

  public void set(long pageId, List<Restriction> restrictions) {
    forget(pageId);
    for (Restriction restriction : restrictions.stream().distinct().toList()) {
      sql.update(
          "insert into page_restrictions (page_id, operation, subject, name)"
              + " values (?, ?, ?, ?)",
          pageId,
          restriction.operation(),
          restriction.subject(),
          restriction.name());
    }
  }

  public void forget(long pageId) {
    sql.update("delete from page_restrictions where page_id = ?", pageId);
  }
}
