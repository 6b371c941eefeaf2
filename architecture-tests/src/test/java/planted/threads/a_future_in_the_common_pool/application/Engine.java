package planted.threads.a_future_in_the_common_pool.application;

/// A planted violation.
public final class Engine {
  java.util.concurrent.CompletableFuture<Integer> does() {
    return java.util.concurrent.CompletableFuture.supplyAsync(() -> 1);
  }
}
