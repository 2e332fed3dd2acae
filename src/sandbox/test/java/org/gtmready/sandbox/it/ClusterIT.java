package org.gtmready.sandbox.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gtmready.sandbox.it.PlanSite.await;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.gtmready.sandbox.cluster.Cluster;
import org.gtmready.sandbox.cluster.NodeCache;
import org.gtmready.sandbox.store.Database;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What two nodes have in common, without products. */
class ClusterIT {

  private static final int LONG = 1_000_000;

  private static Postgres postgres;

  private Database database;
  private Database otherDatabase;
  private Cluster one;
  private Cluster two;

  @BeforeAll
  static void startServer() throws Exception {
    postgres = Postgres.start();
  }

  @AfterAll
  static void stopServer() throws Exception {
    postgres.close();
  }

  @BeforeEach
  void start() {
    database = Database.postgres(postgres.url(), "nodes");
    otherDatabase = Database.postgres(postgres.url(), "nodes");
    one = new Cluster(database);
    two = new Cluster(otherDatabase);
  }

  @AfterEach
  void stop() {
    one.close();
    two.close();
    database.close();
    otherDatabase.close();
    Database.dropPostgres(postgres.url(), "nodes");
  }

  @Test
  void aJobRunsOnOneNodeAtATime_whenItTakesLongerThanItsInterval() throws Exception {
    AtomicInteger running = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    AtomicInteger runs = new AtomicInteger();
    CountDownLatch enough = new CountDownLatch(10);
    Runnable work =
        () -> {
          most.accumulateAndGet(running.incrementAndGet(), Math::max);
          LockSupport.parkNanos(1_000_000); // a run takes its time
          runs.incrementAndGet();
          running.decrementAndGet();
          enough.countDown();
        };
    Together.all(() -> turns(one, work, enough), () -> turns(two, work, enough));
    assertThat(most.get()).isEqualTo(1);
    assertThat(runs.get()).isGreaterThanOrEqualTo(10);
  }

  private static Void turns(Cluster node, Runnable work, CountDownLatch enough) {
    while (enough.getCount() > 0) {
      node.turns().take("job", 0, work);
    }
    return null;
  }

  @Test
  void aJobWaitsForItsInterval_onAllNodes() {
    AtomicInteger runs = new AtomicInteger();
    assertThat(one.turns().take("job", LONG, runs::incrementAndGet)).isEqualTo(LONG);
    assertThat(two.turns().take("job", LONG, runs::incrementAndGet)).isPositive();
    assertThat(runs.get()).isEqualTo(1);
  }

  @Test
  void anotherNodeTakesAJobOver_whenTheOneThatRanItWentAway() {
    AtomicInteger runs = new AtomicInteger();
    Runnable ended =
        () -> {
          assertThat(two.turns().take("job", LONG, runs::incrementAndGet)).isLessThan(LONG);
          assertThat(runs.get()).as("while node 1 runs it").isZero();
          database.close(); // all its connections end, as when it is killed
          two.turns().run("job", runs::incrementAndGet);
        };
    assertThatThrownBy(() -> one.turns().take("job", LONG, ended))
        .isInstanceOf(IllegalStateException.class);
    assertThat(runs.get()).isEqualTo(1);
  }

  @Test
  void aCacheForgetsWhatAnotherNodeChanged_butNotAtOnce() throws Exception {
    AtomicInteger stored = new AtomicInteger(1);
    NodeCache<Integer> here = one.cache("numbers", key -> stored.get());
    NodeCache<Integer> there = two.cache("numbers", key -> stored.get());
    await(() -> listeners(), 2);
    assertThat(here.get("n") + there.get("n")).isEqualTo(2);
    two.messages().hold();
    stored.set(5);
    here.changed("n");
    assertThat(here.get("n")).isEqualTo(5);
    assertThat(there.get("n")).as("before the message came").isEqualTo(1);
    two.messages().release();
    await(() -> there.get("n"), 5);
  }

  /** Nodes that listen. */
  private int listeners() throws Exception {
    try (var connection = database.outsideThePool();
        var rows =
            connection
                .createStatement()
                .executeQuery(
                    "select count(*) from pg_stat_activity where query = 'listen \"sandbox_nodes\"'")) {
      rows.next();
      return rows.getInt(1);
    }
  }
}
