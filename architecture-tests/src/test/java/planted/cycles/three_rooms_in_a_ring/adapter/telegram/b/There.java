package planted.cycles.three_rooms_in_a_ring.adapter.telegram.b;

/// A planted violation.
public final class There {
  Object uses() {
    return new planted.cycles.three_rooms_in_a_ring.adapter.telegram.c.Elsewhere();
  }
}
