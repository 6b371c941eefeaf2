package planted.vendorhome.a_library_without_a_home.adapter.telegram;

/// A planted violation.
public final class Screen {
  org.assertj.core.api.@org.jspecify.annotations.Nullable SoftAssertions held;
}
