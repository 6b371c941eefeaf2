package planted.strangeradapters.adapter.telegram;

/// A planted violation.
public final class Screen {
  Object uses() {
    return new planted.strangeradapters.adapter.rest.Page();
  }
}
