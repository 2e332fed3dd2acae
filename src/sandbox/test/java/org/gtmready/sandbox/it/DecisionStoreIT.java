package org.gtmready.sandbox.it;

import java.nio.file.Path;
import org.gtmready.sandbox.store.Database;
import org.junit.jupiter.api.io.TempDir;

/** The store of decisions on H2. */
class DecisionStoreIT extends DecisionStoreContract {

  @TempDir Path home;

  @Override
  Database fresh() {
    return Database.h2(home);
  }
}
