package planted.cycles.two_rooms_need_each_other.application.ticket;

/// A planted violation.
public final class Here {
  Object uses() {
    return new planted.cycles.two_rooms_need_each_other.application.draft.There();
  }
}
