package planted.cycles.application.draft;

/// A planted violation.
public final class There {
  Object uses() {
    return new planted.cycles.application.ticket.Here();
  }
}
