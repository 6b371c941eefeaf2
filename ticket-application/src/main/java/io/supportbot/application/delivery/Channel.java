package io.supportbot.application.delivery;

import java.time.Duration;
import java.util.List;

/// A way out of the desk: a messenger, a webhook, a CRM. Offered by an adapter, driven by the dispatcher. Thread-safe.
public interface Channel {
  /// The name in [Delivery#channel].
  String name();

  /// What this channel has to deliver because of this. Called inside the unit of work that stores the change, so it must be quick and must
  /// not talk to the outside.
  List<Delivery> announce(Announcement announcement);

  /// Asks for permission to send now. Zero grants it and counts it as used; anything else is how long to wait before asking again. Never
  /// blocks. In the meantime a newer delivery of the same merge key may take this one's place.
  Duration admit(Delivery next);

  /// Delivers. Blocks until the other side answered or the channel's time-out ran out; never throws for what the other side did. May be
  /// called again with the same delivery after an unclear outcome or a crash.
  DeliveryOutcome deliver(Delivery delivery);
}
