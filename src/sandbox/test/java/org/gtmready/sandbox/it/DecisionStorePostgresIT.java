package org.gtmready.sandbox.it;

import java.io.IOException;
import org.gtmready.sandbox.store.Database;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** The store of decisions on PostgreSQL, each test in a schema of its own. */
class DecisionStorePostgresIT extends DecisionStoreContract {

  private static Postgres postgres;
  private static int schemas;

  @BeforeAll
  static void start() throws Exception {
    postgres = Postgres.start();
  }

  @AfterAll
  static void stop() throws IOException {
    postgres.close();
  }

  @Override
  Database fresh() {
    return Database.postgres(postgres.url(), "decisions" + ++schemas);
  }
}
