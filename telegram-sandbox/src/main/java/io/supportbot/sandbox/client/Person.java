package io.supportbot.sandbox.client;

import io.supportbot.sandbox.chat.Account;
import io.supportbot.sandbox.chat.Groups;
import io.supportbot.sandbox.chat.PersonActions;
import io.supportbot.sandbox.chat.PersonActions.Place;
import io.supportbot.sandbox.chat.World;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.JsonNode;

/// A person. What it does by itself happens in its private chat with the bot; for groups see [#in].
public final class Person extends Speaker {
  private final Groups groups;
  private final Map<String, Speaker> places = new ConcurrentHashMap<>();

  public Person(World world, PersonActions actions, Groups groups, long id) {
    super(world, actions, id, Place.in(id), ChatView.of(world, world.chat(id), id));
    this.groups = groups;
  }

  public Person languageCode(String code) {
    world().change(id(), account -> account.withLanguageCode(code));
    return this;
  }

  public Person lastName(String name) {
    world().change(id(), account -> account.withLastName(name));
    return this;
  }

  public Person username(String name) {
    world().change(id(), account -> account.withUsername(name));
    return this;
  }

  public Person firstName(String name) {
    world().change(id(), account -> account.withFirstName(name));
    return this;
  }

  /// Voice and video notes to this person are refused, a Premium setting.
  public Person forbidsVoice(boolean forbids) {
    world().change(id(), account -> account.withForbidsVoice(forbids));
    return this;
  }

  /// Forwards of this person's messages carry a name and no id.
  public Person hidesForwards(boolean hides) {
    world().change(id(), account -> account.withHidesForwards(hides));
    return this;
  }

  public Account account() {
    return world().person(id());
  }

  public ChatView privateChat() {
    return chat();
  }

  /// Presses Start.
  public SeenMessage start() {
    return send("/start");
  }

  /// Comes by a link with a payload.
  public SeenMessage start(String payload) {
    return send("/start " + payload);
  }

  public void block() {
    groups.setBlocked(id(), true);
  }

  public void unblock() {
    groups.setBlocked(id(), false);
  }

  /// Deletes the account.
  public void deactivate() {
    world().change(id(), Account::asDeactivated);
  }

  /// The person in a group, outside of topics (in a forum: in General).
  public Speaker in(Group group) {
    return in(group, 0);
  }

  /// The person in a topic; the same object each time, so that awaits go on where they were.
  public Speaker in(Group group, int topicId) {
    return places.computeIfAbsent(
        group.id() + ":" + topicId,
        _ ->
            new Speaker(
                world(), actions(), id(), Place.in(group.id()).topic(topicId),
                group.view(id(), topicId)));
  }

  public Speaker in(Group group, SeenTopic topic) {
    return in(group, topic.thread());
  }

  /// Types a question after the bot's name.
  ///
  /// @return the id of the inline query
  public String askInline(String query) {
    return actions().askInline(id(), query);
  }

  /// The results the bot gave for an inline query.
  public JsonNode awaitInlineResults(String queryId, Duration patience) {
    JsonNode results =
        Waiting.on(world(), stateOfChat(), patience, () -> actions().inlineResults(queryId));
    if (results == null) {
      throw new NotSeenException("no results for the inline query within " + patience);
    }
    return results;
  }
}
