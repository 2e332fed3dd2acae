package org.gtmready.storage;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import net.java.ao.Query;
import org.gtmready.core.sync.Comparisons;
import org.gtmready.core.sync.SyncHealth;

/** The last comparison in Active Objects. */
@JiraComponent
public class ActiveObjectsComparisons implements Comparisons {

  private static final String NAME = "last";

  private final ActiveObjects ao;
  private final Transactions transactions;

  @Inject
  public ActiveObjectsComparisons(@ComponentImport ActiveObjects ao) {
    this.ao = ao;
    this.transactions = new Transactions(ao);
  }

  @Override
  public void note(SyncHealth.Reconciliation comparison) {
    transactions.run(
        () -> {
          ComparisonRow row =
              row().orElseGet(() -> ao.create(ComparisonRow.class, Map.of("ROW_NAME", NAME)));
          row.setMadeAt(comparison.at().toEpochMilli());
          row.setPages(comparison.pages());
          row.setUnanswered(comparison.unanswered());
          row.setProblem(comparison.problem());
          row.save();
          return row;
        });
  }

  @Override
  public Optional<SyncHealth.Reconciliation> last() {
    return row()
        .map(
            row ->
                new SyncHealth.Reconciliation(
                    Instant.ofEpochMilli(row.getMadeAt()),
                    row.getPages(),
                    row.getUnanswered(),
                    row.getProblem()));
  }

  private Optional<ComparisonRow> row() {
    return Arrays.stream(ao.find(ComparisonRow.class, Query.select().where("ROW_NAME = ?", NAME)))
        .findFirst();
  }
}
