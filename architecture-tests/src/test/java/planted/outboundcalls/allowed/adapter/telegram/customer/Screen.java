package planted.outboundcalls.allowed.adapter.telegram.customer;

/// Comes close to a violation.
public final class Screen {
  planted.outboundcalls.allowed.application.ticket.@org.jspecify.annotations.Nullable Take held;
}
