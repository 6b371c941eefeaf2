package planted.inboundsees.a_seam_inside_the_application.adapter.telegram.outgoing;

/// A planted violation.
public final class Verdicts {
  planted.inboundsees.a_seam_inside_the_application.application.delivery.@org.jspecify.annotations.Nullable Recipients held;
}
