package planted.vendorhome.a_library_in_bootstrap.bootstrap;

/// A planted violation.
public final class Main {
  org.jooq.@org.jspecify.annotations.Nullable DSLContext held;
}
