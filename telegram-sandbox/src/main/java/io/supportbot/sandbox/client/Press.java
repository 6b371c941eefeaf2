package io.supportbot.sandbox.client;

import io.supportbot.sandbox.chat.Callback;
import io.supportbot.sandbox.chat.CallbackAnswer;
import io.supportbot.sandbox.chat.Chat;
import io.supportbot.sandbox.chat.PersonActions;
import io.supportbot.sandbox.chat.World;
import java.time.Duration;

/// A pressed button, whose answer can be awaited.
public final class Press {
  private final World world;
  private final PersonActions actions;
  private final Chat chat;
  private final String callbackQueryId;

  Press(World world, PersonActions actions, Chat chat, String callbackQueryId) {
    this.world = world;
    this.actions = actions;
    this.chat = chat;
    this.callbackQueryId = callbackQueryId;
  }

  public String callbackQueryId() {
    return callbackQueryId;
  }

  public CallbackAnswer awaitAnswer(Duration patience) {
    CallbackAnswer answer =
        Waiting.on(
            world,
            chat,
            patience,
            () -> {
              Callback callback = actions.callback(callbackQueryId);
              return callback == null ? null : callback.answer();
            });
    if (answer == null) {
      throw new NotSeenException("no answer to the pressed button within " + patience);
    }
    return answer;
  }
}
