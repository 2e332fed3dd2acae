package org.gtmready.storage;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.java.ao.Query;
import org.gtmready.core.policy.layer.PolicyVersions;
import org.gtmready.core.policy.layer.Scope;

/** Layers of the policy in Active Objects: rows are added, and never changed or removed. */
@JiraComponent
public class ActiveObjectsPolicies implements PolicyVersions {

  private final ActiveObjects ao;
  private final Transactions transactions;
  private final Clock clock;

  @Inject
  public ActiveObjectsPolicies(@ComponentImport ActiveObjects ao, Clock clock) {
    this.ao = ao;
    this.transactions = new Transactions(ao);
    this.clock = clock;
  }

  @Override
  public Optional<Saved> find(long number) {
    return first(Query.select().where("POLICY_NUMBER = ?", number));
  }

  @Override
  public Optional<Saved> latest(Scope scope) {
    return of(scope, Long.MAX_VALUE, 1).stream().findFirst();
  }

  @Override
  public List<Saved> of(Scope scope, long below, int limit) {
    Query query =
        Query.select()
            .where(
                "SCOPE_KIND = ? AND SCOPE_ID = ? AND POLICY_NUMBER < ?",
                scope.kind().name(),
                scope.id(),
                below)
            .order("POLICY_NUMBER DESC")
            .limit(limit);
    return Arrays.stream(ao.find(PolicyRow.class, query))
        .map(ActiveObjectsPolicies::saved)
        .toList();
  }

  @Override
  public Optional<Saved> save(
      Scope scope, String document, long replaces, long atLeast, String by, String why) {
    String succession = LinkHash.sha256(scope + "|" + replaces);
    long now = clock.millis();
    return transactions.run(
        () -> {
          if (latest(scope).map(Saved::number).orElse(replaces) != replaces
              || ao.count(PolicyRow.class, "SUCCESSION = ?", succession) > 0) {
            return Optional.empty();
          }
          long number = Math.max(atLeast, highest() + 1);
          return Optional.of(
              saved(
                  ao.create(
                      PolicyRow.class,
                      Map.of(
                          "POLICY_NUMBER", number,
                          "SCOPE_KIND", scope.kind().name(),
                          "SCOPE_ID", scope.id(),
                          "SUCCESSION", succession,
                          "DOCUMENT", document,
                          "SAVED_BY", by,
                          "SAVED_AT", now,
                          "REASON", why))));
        });
  }

  private long highest() {
    return newest(1).stream().findFirst().map(Saved::number).orElse(0L);
  }

  @Override
  public List<Saved> newest(int limit) {
    Query query = Query.select().order("POLICY_NUMBER DESC").limit(limit);
    return Arrays.stream(ao.find(PolicyRow.class, query))
        .map(ActiveObjectsPolicies::saved)
        .toList();
  }

  private Optional<Saved> first(Query query) {
    return Arrays.stream(ao.find(PolicyRow.class, query))
        .map(ActiveObjectsPolicies::saved)
        .findFirst();
  }

  private static Saved saved(PolicyRow row) {
    return new Saved(
        row.getPolicyNumber(),
        new Scope(Scope.Kind.valueOf(row.getScopeKind()), row.getScopeId()),
        row.getDocument(),
        row.getSavedBy() == null ? "" : row.getSavedBy(),
        Instant.ofEpochMilli(row.getSavedAt()),
        row.getReason() == null ? "" : row.getReason());
  }
}
