package planted.inboundsees.a_seam_inside_the_application.application.customer;

/// Around a planted violation.
public final class UnreachableCustomers implements planted.inboundsees.a_seam_inside_the_application.application.delivery.Recipients {
  @Override
  public void unreachable(String lane) {}
}
