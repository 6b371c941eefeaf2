package planted.threads.the_common_pool.application;

/// A planted violation.
public final class Engine {
  Object does() {
    return java.util.concurrent.ForkJoinPool.commonPool();
  }
}
