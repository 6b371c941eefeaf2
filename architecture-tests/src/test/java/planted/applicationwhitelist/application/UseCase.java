package planted.applicationwhitelist.application;

/// A planted violation.
public final class UseCase {
  java.sql.@org.jspecify.annotations.Nullable Connection connection;
}
