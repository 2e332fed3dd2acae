package org.gtmready.storage;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Arrays;
import java.util.Map;
import net.java.ao.Query;
import org.gtmready.core.sync.Observations;

/** Numbers of observations: the ids that the database gives to new rows. */
@ConfluenceComponent
public class ActiveObjectsObservations implements Observations {

  /** Old rows go in batches; the newest always stays, for some databases count on from it. */
  private static final int KEPT = 100;

  private final ActiveObjects ao;
  private final Clock clock;

  @Inject
  public ActiveObjectsObservations(@ComponentImport ActiveObjects ao, Clock clock) {
    this.ao = ao;
    this.clock = clock;
  }

  @Override
  public long next() {
    long number = ao.create(ObservationRow.class, Map.of("TAKEN_AT", clock.millis())).getID();
    if (number % KEPT == 0) {
      ao.deleteWithSQL(ObservationRow.class, "ID < ?", number);
    }
    return number;
  }

  @Override
  public long last() {
    return Arrays.stream(ao.find(ObservationRow.class, Query.select().order("ID DESC").limit(1)))
        .mapToLong(ObservationRow::getID)
        .findFirst()
        .orElse(0);
  }
}
