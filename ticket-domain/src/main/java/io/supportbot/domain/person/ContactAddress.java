package io.supportbot.domain.person;

/// Where a customer can be reached: a channel and the address that this channel understands.
///
/// @param channel name of the channel, such as `telegram`
/// @param address opaque to everyone but the channel
public record ContactAddress(String channel, String address) {
  public ContactAddress {
    if (channel.isBlank() || address.isBlank()) {
      throw new IllegalArgumentException(
          "contact address must name a channel and an address, was " + channel + "/" + address);
    }
  }
}
