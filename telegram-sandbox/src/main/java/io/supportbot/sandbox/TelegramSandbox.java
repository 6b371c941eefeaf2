package io.supportbot.sandbox;

import io.supportbot.sandbox.api.ApiFacts;
import io.supportbot.sandbox.api.Parameters;
import io.supportbot.sandbox.chat.BotAccount;
import io.supportbot.sandbox.chat.Groups;
import io.supportbot.sandbox.chat.Member;
import io.supportbot.sandbox.chat.PersonActions;
import io.supportbot.sandbox.chat.Posting;
import io.supportbot.sandbox.chat.Topics;
import io.supportbot.sandbox.chat.World;
import io.supportbot.sandbox.client.Group;
import io.supportbot.sandbox.client.Person;
import io.supportbot.sandbox.control.ControlApi;
import io.supportbot.sandbox.http.CallLog;
import io.supportbot.sandbox.http.Faults;
import io.supportbot.sandbox.http.RateLimits;
import io.supportbot.sandbox.http.SandboxServer;
import io.supportbot.sandbox.http.ServerSettings;
import io.supportbot.sandbox.method.BotMethods;
import io.supportbot.sandbox.update.UpdateQueue;
import io.supportbot.sandbox.update.Webhook;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/// A running sandbox: point the bot at [#apiUrl()] with [#token()], then act as people and groups.
public final class TelegramSandbox implements AutoCloseable {
  private final SandboxOptions options;
  private final World world;
  private final UpdateQueue queue;
  private final Webhook webhook;
  private final PersonActions actions;
  private final Groups groups;
  private final Topics topics;
  private final BotMethods methods;
  private final ControlApi control;
  private final SandboxServer server;

  private TelegramSandbox(SandboxOptions options) {
    this.options = options;
    this.queue = new UpdateQueue(options.clock());
    long botId = Long.parseLong(options.token().substring(0, options.token().indexOf(':')));
    this.world =
        new World(
            options.clock(),
            new BotAccount(
                botId, options.botName(), options.botUsername(), options.privacyMode()),
            queue);
    this.webhook = new Webhook(queue, options.clock());
    Posting posting = new Posting(world);
    this.actions = new PersonActions(world, posting);
    this.groups = new Groups(world, posting);
    this.topics = new Topics(world, posting);
    this.methods =
        new BotMethods(
            ApiFacts.published(),
            options.strict(),
            options.localWebhooks(),
            new BotMethods.State(world, posting, groups, topics, queue, webhook));
    webhook.onAnsweredCall(this::callByWebhook);
    this.control = new ControlApi(world, actions, groups, topics);
    this.server =
        new SandboxServer(
            new ServerSettings(
                options.port(), options.token(), options.rateLimits(), options.maxCallsKept(),
                options.clock()),
            world,
            methods,
            control::addTo);
  }

  public static TelegramSandbox start() {
    return start(SandboxOptions.DEFAULT);
  }

  public static TelegramSandbox start(SandboxOptions options) {
    return new TelegramSandbox(options);
  }

  /// The root: methods are at `{root}/bot{token}/{method}`, files at `{root}/file/bot{token}/…`.
  public String apiUrl() {
    return String.format(Locale.ROOT, "http://127.0.0.1:%d", server.port());
  }

  /// Where the page is.
  public String pageUrl() {
    return apiUrl() + "/";
  }

  public String token() {
    return options.token();
  }

  /// A new person, who has not written to the bot yet.
  public Person person(String firstName) {
    return new Person(world, actions, groups, world.newPerson(firstName).id());
  }

  /// A new basic group where the bot is an admin.
  public Group basicGroup(String title, Person... members) {
    return newGroup(title, false, false, members);
  }

  /// A new supergroup where the bot is an admin.
  public Group group(String title, Person... members) {
    return newGroup(title, true, false, members);
  }

  /// A new supergroup with topics where the bot is an admin.
  public Group forum(String title, Person... members) {
    return newGroup(title, true, true, members);
  }

  private Group newGroup(String title, boolean supergroup, boolean forum, Person... members) {
    Map<Long, Member> places = new LinkedHashMap<>();
    for (Person person : members) {
      places.put(person.id(), Member.ORDINARY);
    }
    return new Group(world, groups, topics, groups.create(title, supergroup, forum, places));
  }

  public Faults faults() {
    return server.faults();
  }

  public RateLimits limits() {
    return server.limits();
  }

  /// What the bot called.
  public CallLog calls() {
    return server.log();
  }

  /// Updates the bot has not confirmed yet.
  public int pendingUpdates() {
    return queue.pendingCount();
  }

  /// Waits until a bot polls: from then on people are answered.
  ///
  /// @return false where none did in that time
  public boolean awaitBot(Duration patience) throws InterruptedException {
    return queue.awaitFirstPoll(patience);
  }

  /// Methods of the Bot API that the sandbox refuses as not supported.
  public List<String> unsupportedMethods() {
    return methods.unsupported();
  }

  /// A call that came as the answer to a delivery; its own answer goes nowhere.
  private void callByWebhook(JsonNode call) {
    Map<String, String> texts = Parameters.fromJson(call);
    String method = texts.remove("method");
    if (method != null && !method.matches("(?i)get.*|setwebhook|deletewebhook")) {
      methods.call(method, Parameters.of(texts));
    }
  }

  @Override
  public void close() {
    webhook.close();
    queue.close();
    control.close();
    server.close();
  }
}
