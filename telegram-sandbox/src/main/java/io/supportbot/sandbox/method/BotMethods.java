package io.supportbot.sandbox.method;

import io.supportbot.sandbox.api.ApiFacts;
import io.supportbot.sandbox.api.FactsCheck;
import io.supportbot.sandbox.api.Parameters;
import io.supportbot.sandbox.api.Refusal;
import io.supportbot.sandbox.chat.Groups;
import io.supportbot.sandbox.chat.Pins;
import io.supportbot.sandbox.chat.Posting;
import io.supportbot.sandbox.chat.Topics;
import io.supportbot.sandbox.chat.World;
import io.supportbot.sandbox.update.UpdateQueue;
import io.supportbot.sandbox.update.Webhook;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// All methods by name.
public final class BotMethods {
  private final ApiFacts facts;
  private final @Nullable FactsCheck check;
  private final Map<String, BotMethod> table = new HashMap<>();

  /// Knows all methods that the sandbox offers.
  ///
  /// @param localWebhooks whether a webhook on this machine is accepted
  /// @param strict whether what the real server silently ignores is refused
  public BotMethods(
      ApiFacts facts, boolean strict, boolean localWebhooks, State state) {
    this.facts = facts;
    this.check = strict ? new FactsCheck(facts) : null;
    World world = state.world();
    Posting posting = state.posting();
    Access access = new Access(world);
    Sending sending = new Sending(world, access, posting);
    Uploads uploads = new Uploads(world, sending);
    new UpdateMethods(state.queue()).register(this::add);
    new AccountMethods(world, access).register(this::add);
    new TextMethods(sending).register(this::add);
    new FileMethods(world, access, sending, posting, uploads).register(this::add);
    new EditMethods(world, access, sending, posting, uploads).register(this::add);
    new DeleteMethods(world, access, posting).register(this::add);
    new AnswerMethods(world, access).register(this::add);
    new CopyMethods(world, access, sending, posting).register(this::add);
    new TopicMethods(world, access, state.topics()).register(this::add);
    new PinMethods(world, access, new Pins(world, posting)).register(this::add);
    new ChatMethods(world, access, state.groups()).register(this::add);
    new WebhookMethods(world, state.queue(), state.webhook(), localWebhooks).register(this::add);
  }

  /// What the methods work on.
  public record State(
      World world,
      Posting posting,
      Groups groups,
      Topics topics,
      UpdateQueue queue,
      Webhook webhook) {}

  private void add(String name, BotMethod method) {
    if (facts.method(name) == null) {
      throw new IllegalArgumentException("method must be one of the Bot API, was " + name);
    }
    table.put(name.toLowerCase(Locale.ROOT), method);
  }

  /// The published name of a method, or null where there is none.
  public @Nullable String published(String name) {
    ApiFacts.Method method = facts.method(name);
    return method == null ? null : method.name();
  }

  /// The methods of the Bot API that the sandbox knows only by name.
  public List<String> unsupported() {
    return facts.methodNames().stream()
        .filter(name -> !table.containsKey(name.toLowerCase(Locale.ROOT)))
        .toList();
  }

  public Answer call(String name, Parameters parameters) {
    try {
      ApiFacts.Method fact = facts.method(name);
      if (fact == null) {
        throw Refusal.bare(404, "Not Found: method not found");
      }
      BotMethod method = table.get(name.toLowerCase(Locale.ROOT));
      if (method == null) {
        throw Refusal.badRequest("method is not supported by the sandbox");
      }
      if (check != null) {
        check.check(fact, parameters);
      }
      return method.call(parameters);
    } catch (Refusal refusal) {
      return Answer.refused(refusal);
    }
  }
}
