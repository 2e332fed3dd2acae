package org.gtmready.sandbox.it;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Several people who do something at the same moment. */
final class Together {

  private Together() {}

  /** What each of them got, in their order. */
  @SafeVarargs
  static <T> List<T> all(Callable<T>... people) throws Exception {
    CyclicBarrier start = new CyclicBarrier(people.length);
    ExecutorService threads = Executors.newFixedThreadPool(people.length);
    try {
      List<Future<T>> doing = new ArrayList<>();
      for (Callable<T> person : people) {
        doing.add(
            threads.submit(
                () -> {
                  start.await();
                  return person.call();
                }));
      }
      List<T> results = new ArrayList<>();
      for (Future<T> done : doing) {
        results.add(done.get());
      }
      return results;
    } finally {
      threads.shutdown();
    }
  }
}
