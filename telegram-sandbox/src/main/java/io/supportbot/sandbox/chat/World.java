package io.supportbot.sandbox.chat;

import io.supportbot.sandbox.api.Json;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/// Everything that is: accounts, chats, files, pressed buttons. One lock guards all of it; it is
/// held for microseconds and never while waiting (conditions of the chats give it back).
public final class World {
  /// The account Telegram shows in the place of an anonymous admin.
  public static final long ANONYMOUS_ADMIN_ID = 1_087_968_824L;

  private static final int MAX_CALLBACKS_KEPT = 100_000;

  private final ReentrantLock lock = new ReentrantLock();
  private final InstantSource clock;
  private final BotAccount bot;
  private final UpdateSink updates;
  private final Files files;
  private final ChatEvents events = new ChatEvents();
  private final BotProfile profile = new BotProfile();
  private final Map<Long, Account> people = new LinkedHashMap<>();
  private final Map<Long, Chat> chats = new LinkedHashMap<>();
  private final Map<String, Callback> callbacks = new LinkedHashMap<>();
  private final Map<String, InlineQuery> inlineQueries = new LinkedHashMap<>();
  private long lastPersonId = 700_000_000L;
  private long lastGroupId = 4_000_000_000L;
  private long lastSupergroupId = 1_002_000_000_000L;
  private int lastSharedMessageId;
  private long lastSequence = 800_000_000_000_000_000L;

  public World(InstantSource clock, BotAccount bot, UpdateSink updates) {
    this.clock = clock;
    this.bot = bot;
    this.updates = updates;
    this.files = new Files();
  }

  public <T extends @Nullable Object> T locked(Supplier<T> action) {
    lock.lock();
    try {
      return action.get();
    } finally {
      lock.unlock();
    }
  }

  public void lockedRun(Runnable action) {
    lock.lock();
    try {
      action.run();
    } finally {
      lock.unlock();
    }
  }

  /// For waiting on a chat's condition; everybody else uses [#locked].
  public ReentrantLock lock() {
    return lock;
  }

  public BotAccount bot() {
    return bot;
  }

  public BotProfile profile() {
    return profile;
  }

  public Files files() {
    return files;
  }

  public ChatEvents events() {
    return events;
  }

  public Instant now() {
    return clock.instant();
  }

  int nowSeconds() {
    return (int) now().getEpochSecond();
  }

  UpdateSink updates() {
    return updates;
  }

  Map<String, Callback> callbacks() {
    while (callbacks.size() > MAX_CALLBACKS_KEPT) {
      callbacks.remove(callbacks.keySet().iterator().next());
    }
    return callbacks;
  }

  Map<String, InlineQuery> inlineQueries() {
    return inlineQueries;
  }

  /// A new account, and its private chat that the bot does not know yet.
  public Account newPerson(String firstName) {
    return locked(
        () -> {
          Account account = Account.named(++lastPersonId, firstName);
          people.put(account.id(), account);
          chats.put(
              account.id(), new Chat(account.id(), Chat.Kind.PRIVATE, "", lock.newCondition()));
          events.happened(
              () -> Json.object().put("type", "person").put("person_id", account.id()));
          return account;
        });
  }

  public Account change(long personId, UnaryOperator<Account> change) {
    return locked(
        () -> {
          Account changed = change.apply(person(personId));
          people.put(personId, changed);
          events.happened(() -> Json.object().put("type", "person").put("person_id", personId));
          return changed;
        });
  }

  Chat newChat(Chat.Kind kind, String title) {
    long id = kind == Chat.Kind.SUPERGROUP ? -++lastSupergroupId : -++lastGroupId;
    Chat chat = new Chat(id, kind, title, lock.newCondition());
    chats.put(id, chat);
    return chat;
  }

  /// The account, which must exist.
  public Account person(long id) {
    return findPerson(id)
        .orElseThrow(() -> new IllegalArgumentException("person must exist, was " + id));
  }

  public Optional<Account> findPerson(long id) {
    return Optional.ofNullable(locked(() -> people.get(id)));
  }

  /// The User of a person or of the bot.
  public Optional<ObjectNode> findUser(long id) {
    return id == bot.id() ? Optional.of(bot.user()) : findPerson(id).map(Account::user);
  }

  public Collection<Account> people() {
    return locked(() -> List.copyOf(people.values()));
  }

  public Collection<Chat> chats() {
    return locked(() -> List.copyOf(chats.values()));
  }

  public Optional<Chat> findChat(long id) {
    return Optional.ofNullable(locked(() -> chats.get(id)));
  }

  /// The chat, which must exist.
  public Chat chat(long id) {
    return findChat(id)
        .orElseThrow(() -> new IllegalArgumentException("chat must exist, was " + id));
  }

  /// Private chats and basic groups number their messages together, supergroups each for itself.
  int nextMessageId(Chat chat) {
    return chat.kind() == Chat.Kind.SUPERGROUP ? chat.nextMessageId() : ++lastSharedMessageId;
  }

  /// A fresh id for a callback, an album or a query.
  String nextSequence() {
    lastSequence += 7;
    return Long.toString(lastSequence);
  }

  /// The Chat of the Bot API.
  public ObjectNode chatJson(Chat chat) {
    return chat.isPrivate() ? person(chat.id()).chat() : chat.groupJson();
  }
}
