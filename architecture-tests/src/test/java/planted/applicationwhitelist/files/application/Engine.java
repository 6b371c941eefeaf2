package planted.applicationwhitelist.files.application;

/// A planted violation.
public final class Engine {
  java.nio.file.@org.jspecify.annotations.Nullable Path held;
}
