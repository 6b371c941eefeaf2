package planted.strangeradapters.one_knows_another.adapter.telegram;

/// A planted violation.
public final class Screen {
  Object uses() {
    return new planted.strangeradapters.one_knows_another.adapter.rest.Page();
  }
}
