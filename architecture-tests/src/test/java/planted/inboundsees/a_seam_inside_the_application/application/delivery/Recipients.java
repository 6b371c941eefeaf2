package planted.inboundsees.a_seam_inside_the_application.application.delivery;

/// Around a planted violation.
public interface Recipients {
  /// Is told.
  void unreachable(String lane);
}
