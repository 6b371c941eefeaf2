package planted.cycles.two_rooms_need_each_other.application.draft;

/// A planted violation.
public final class There {
  Object uses() {
    return new planted.cycles.two_rooms_need_each_other.application.ticket.Here();
  }
}
