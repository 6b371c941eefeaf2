package planted.threads.in_a_channel.adapter.telegram.outgoing;

/// A planted violation.
public final class TelegramChannel {
  Object does() {
    return Thread.ofVirtual();
  }
}
