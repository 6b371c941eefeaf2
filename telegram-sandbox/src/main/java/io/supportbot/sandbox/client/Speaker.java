package io.supportbot.sandbox.client;

import io.supportbot.sandbox.api.Json;
import io.supportbot.sandbox.chat.CallbackAnswer;
import io.supportbot.sandbox.chat.Chat;
import io.supportbot.sandbox.chat.FileContent;
import io.supportbot.sandbox.chat.PersonActions;
import io.supportbot.sandbox.chat.PersonActions.Place;
import io.supportbot.sandbox.chat.Reactions;
import io.supportbot.sandbox.chat.StoredMessage;
import io.supportbot.sandbox.chat.World;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/// A person in one chat or topic: what it can do there, and what it sees.
public class Speaker {
  private final World world;
  private final PersonActions actions;
  private final long personId;
  private final Place place;
  private final ChatView view;
  private @Nullable Press lastPress;

  Speaker(World world, PersonActions actions, long personId, Place place, ChatView view) {
    this.world = world;
    this.actions = actions;
    this.personId = personId;
    this.place = place;
    this.view = view;
  }

  public long id() {
    return personId;
  }

  /// The chat as this person sees it.
  public ChatView chat() {
    return view;
  }

  public SeenMessage send(String text) {
    return seen(actions.send(personId, place, text));
  }

  public SeenMessage reply(SeenMessage message, String text) {
    return seen(actions.send(personId, place.replyingTo(message.id()), text));
  }

  /// Replies with a file.
  public SeenMessage reply(SeenMessage message, OutgoingFile file) {
    return sendFiles(place.replyingTo(message.id()), List.of(file)).getFirst();
  }

  public SeenMessage send(OutgoingFile file) {
    return sendFiles(place, List.of(file)).getFirst();
  }

  /// Sends 2 to 10 files that belong together.
  public List<SeenMessage> sendAlbum(List<OutgoingFile> files) {
    return sendFiles(place, files);
  }

  public SeenMessage sendPhoto(long sizeBytes, String caption) {
    return send(OutgoingFile.photo(sizeBytes).caption(caption));
  }

  public SeenMessage sendPhoto(byte[] content, String caption) {
    return send(OutgoingFile.photo(new FileContent.Bytes(content)).caption(caption));
  }

  public SeenMessage sendDocument(String name, long sizeBytes, String caption) {
    return send(OutgoingFile.document(name, sizeBytes).caption(caption));
  }

  public SeenMessage sendVideo(long sizeBytes, String caption) {
    return send(OutgoingFile.video(sizeBytes).caption(caption));
  }

  public SeenMessage sendAudio(String name, long sizeBytes, String caption) {
    return send(OutgoingFile.audio(name, sizeBytes).caption(caption));
  }

  public SeenMessage sendVoice(long sizeBytes) {
    return send(OutgoingFile.voice(sizeBytes));
  }

  public SeenMessage sendVideoNote(long sizeBytes) {
    return send(OutgoingFile.videoNote(sizeBytes));
  }

  public SeenMessage sendContact(String phoneNumber, String firstName) {
    ObjectNode contact =
        Json.object()
            .put("phone_number", phoneNumber)
            .put("first_name", firstName)
            .put("user_id", personId);
    ObjectNode content = Json.object();
    content.set("contact", contact);
    return seen(actions.sendContent(personId, place, content));
  }

  public SeenMessage sendLocation(double latitude, double longitude) {
    ObjectNode content = Json.object();
    content.set(
        "location", Json.object().put("latitude", latitude).put("longitude", longitude));
    return seen(actions.sendContent(personId, place, content));
  }

  private List<SeenMessage> sendFiles(Place to, List<OutgoingFile> files) {
    return actions
        .sendFiles(personId, to, files.stream().map(OutgoingFile::attachment).toList())
        .stream()
        .map(SeenMessage::of)
        .toList();
  }

  /// Presses the inline button with the text, on the message as it is now.
  ///
  /// @throws NotSeenException with the list of buttons where there is none such
  public Press press(SeenMessage message, String buttonText) {
    SeenMessage now = view.message(message.id()).orElse(message);
    SeenMessage.Button button =
        now.button(buttonText)
            .orElseThrow(
                () ->
                    new NotSeenException(
                        "no button \"" + buttonText + "\" on message " + now.id() + " \""
                            + now.text() + "\", there are " + now.buttonTexts()));
    if (button.data().isEmpty()) {
      throw new NotSeenException("button \"" + buttonText + "\" is no callback button");
    }
    return pressData(message, button.data());
  }

  /// Presses a button that perhaps is no longer there, as an old screen still shows it.
  public Press pressData(SeenMessage message, String data) {
    String id = actions.press(personId, message.chatId(), message.id(), data);
    Press press = new Press(world, actions, world.chat(message.chatId()), id);
    lastPress = press;
    return press;
  }

  /// The answer to the last press.
  public CallbackAnswer awaitAnswer(Duration patience) {
    Press press = lastPress;
    if (press == null) {
      throw new NotSeenException("no button was pressed");
    }
    return press.awaitAnswer(patience);
  }

  public SeenMessage edit(SeenMessage message, String text) {
    return seen(actions.edit(personId, message.chatId(), message.id(), text));
  }

  public void delete(SeenMessage message) {
    actions.delete(personId, message.chatId(), message.id());
  }

  /// Reacts to a message.
  ///
  /// @param emoji null takes the reaction back
  public void react(SeenMessage message, @Nullable String emoji) {
    new Reactions(world).react(personId, message.chatId(), message.id(), emoji);
  }

  public List<SeenMessage> messages() {
    return view.messages();
  }

  public SeenMessage lastMessage() {
    return view.lastMessage();
  }

  public SeenMessage awaitMessage(String containedText, Duration patience) {
    return view.awaitMessage(containedText, patience);
  }

  World world() {
    return world;
  }

  PersonActions actions() {
    return actions;
  }

  Chat stateOfChat() {
    return world.chat(place.chatId());
  }

  private static SeenMessage seen(StoredMessage message) {
    return SeenMessage.of(message);
  }
}
