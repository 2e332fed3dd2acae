package org.gtmready.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

/** What was begun may end; nothing else begins. */
class BackgroundThreadTest {

  @Test
  void letsWorkEnd_withoutAnInterrupt_andDropsWhatHasNotBegun() throws Exception {
    BackgroundThread thread = new BackgroundThread("a-thread-of-a-test");
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch finish = new CountDownLatch(1);
    AtomicBoolean whole = new AtomicBoolean();
    AtomicBoolean later = new AtomicBoolean();
    thread.after(
        0,
        () -> {
          begun.countDown();
          try {
            whole.set(finish.await(4, TimeUnit.SECONDS));
          } catch (InterruptedException broken) {
            Thread.currentThread().interrupt();
          }
        });
    thread.after(60_000, () -> later.set(true));
    assertThat(begun.await(4, TimeUnit.SECONDS)).isTrue();

    Thread stopping = new Thread(thread::end);
    stopping.start();
    finish.countDown();
    stopping.join(4_000);
    thread.after(0, () -> later.set(true));

    assertThat(stopping.isAlive()).isFalse();
    assertThat(whole).isTrue();
    assertThat(later).isFalse();
  }
}
