package io.supportbot.domain.desk;

/// How much one customer may ask of the desk.
///
/// @param messagesPerMinute 0 for no limit
/// @param newTicketsPerHour 0 for no limit
public record CustomerLimits(int messagesPerMinute, int newTicketsPerHour) {
  public CustomerLimits {
    if (messagesPerMinute < 0 || newTicketsPerHour < 0) {
      throw new IllegalArgumentException(
          "limits must not be negative, were " + messagesPerMinute + " and " + newTicketsPerHour);
    }
  }
}
