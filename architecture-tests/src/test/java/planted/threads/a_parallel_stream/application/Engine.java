package planted.threads.a_parallel_stream.application;

/// A planted violation.
public final class Engine {
  Object does(java.util.List<String> words) {
    return words.parallelStream().toList();
  }
}
