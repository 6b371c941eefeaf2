package planted.cycles.application.ticket;

/// A planted violation.
public final class Here {
  Object uses() {
    return new planted.cycles.application.draft.There();
  }
}
