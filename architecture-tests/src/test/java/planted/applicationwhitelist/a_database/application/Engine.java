package planted.applicationwhitelist.a_database.application;

/// A planted violation.
public final class Engine {
  java.sql.@org.jspecify.annotations.Nullable Connection held;
}
