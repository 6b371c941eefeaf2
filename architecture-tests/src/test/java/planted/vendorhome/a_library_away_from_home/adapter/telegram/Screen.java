package planted.vendorhome.a_library_away_from_home.adapter.telegram;

/// A planted violation.
public final class Screen {
  org.jooq.@org.jspecify.annotations.Nullable DSLContext held;
}
