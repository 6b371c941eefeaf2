package planted.outboundcalls.allowed.adapter.telegram.outgoing;

/// Comes close to a violation.
public final class SpeakerToDeliveries {
  Object uses() {
    return new planted.outboundcalls.allowed.application.delivery.Deliveries();
  }
}
