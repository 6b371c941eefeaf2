package planted.cycles.three_rooms_in_a_ring.adapter.telegram.a;

/// A planted violation.
public final class Here {
  Object uses() {
    return new planted.cycles.three_rooms_in_a_ring.adapter.telegram.b.There();
  }
}
