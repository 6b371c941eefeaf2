package io.supportbot.bootstrap.desk;

import com.github.f4b6a3.uuid.UuidCreator;
import io.supportbot.application.transaction.Ids;
import java.util.UUID;

/// UUIDs of version 7: their first bits are the time, the rest is random.
final class TimeOrderedIds implements Ids {
  @Override
  public UUID next() {
    return UuidCreator.getTimeOrderedEpochPlus1();
  }
}
