package org.gtmready.sandbox.it;

import java.nio.file.Path;
import org.gtmready.sandbox.store.Database;
import org.junit.jupiter.api.io.TempDir;

/** The evidence store on H2. */
class EvidenceStoreIT extends EvidenceStoreContract {

  @TempDir Path home;

  @Override
  Database fresh() {
    return Database.h2(home);
  }
}
