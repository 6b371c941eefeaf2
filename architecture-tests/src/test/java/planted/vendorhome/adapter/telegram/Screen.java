package planted.vendorhome.adapter.telegram;

/// A planted violation.
public final class Screen {
  org.jooq.@org.jspecify.annotations.Nullable DSLContext db;
}
