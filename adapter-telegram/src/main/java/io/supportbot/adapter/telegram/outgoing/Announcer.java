package io.supportbot.adapter.telegram.outgoing;

import io.supportbot.application.delivery.Announcement;
import java.util.List;

/// Says what one side of the desk is told in Telegram of something that happened. Pure: looks nothing up outside, changes nothing.
public interface Announcer {
  /// What to send, in order; empty where this side need not know.
  List<Outgoing> of(Announcement announcement);
}
