package planted.inboundsees.a_port_of_storage_in_the_root_package.application.ticket;

/// Around a planted violation.
public interface Tickets {
  /// Stores.
  void store(int number);
}
