package planted.cycles.three_rooms_in_a_ring.adapter.telegram.c;

/// A planted violation.
public final class Elsewhere {
  Object uses() {
    return new planted.cycles.three_rooms_in_a_ring.adapter.telegram.a.Here();
  }
}
