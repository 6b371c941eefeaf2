package io.supportbot.testkit.contract;

import io.supportbot.application.transaction.UnitOfWork;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;

/// What the contracts of all stores share. Before each test the store is empty.
public interface StoreContract {

  /// The unit of work of this store.
  UnitOfWork unitOfWork();

  /// Runs and stores.
  default void unit(Runnable work) {
    unitOfWork()
        .<Boolean>run(
            () -> {
              work.run();
              return true;
            });
  }

  /// Runs, stores and returns.
  default <T> T inUnit(Supplier<T> work) {
    return unitOfWork().run(work);
  }

  /// Runs and throws everything away.
  default void failing(Runnable work) {
    try {
      unit(
          () -> {
            work.run();
            throw new Rollback();
          });
    } catch (Rollback _) {
      // as asked
    }
  }

  /// Runs the same work on several threads at once and waits for all.
  static <T> List<T> atOnce(int threads, Callable<T> work)
      throws InterruptedException, ExecutionException {
    try (var executor = Executors.newFixedThreadPool(threads)) {
      List<Future<T>> running = new ArrayList<>();
      for (int i = 0; i < threads; i++) {
        running.add(executor.submit(work));
      }
      List<T> results = new ArrayList<>();
      for (Future<T> one : running) {
        results.add(one.get());
      }
      return results;
    }
  }

  /// Ends a unit that is meant to fail.
  final class Rollback extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }
}
