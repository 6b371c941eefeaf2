package planted.outboundcalls.a_channel_asks_for_a_use_case.adapter.telegram.outgoing;

/// A planted violation.
public final class TelegramChannel {
  planted.outboundcalls.a_channel_asks_for_a_use_case.application.ticket.@org.jspecify.annotations.Nullable Take held;
}
