package io.supportbot.sandbox.method;

import io.supportbot.sandbox.api.Parameters;

/// One method of the Bot API. Refuses by throwing a [io.supportbot.sandbox.api.Refusal].
@FunctionalInterface
public interface BotMethod {
  Answer call(Parameters parameters);
}
