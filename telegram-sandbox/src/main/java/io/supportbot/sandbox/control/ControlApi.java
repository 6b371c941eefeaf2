package io.supportbot.sandbox.control;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.supportbot.sandbox.api.Json;
import io.supportbot.sandbox.chat.Account;
import io.supportbot.sandbox.chat.Chat;
import io.supportbot.sandbox.chat.Groups;
import io.supportbot.sandbox.chat.Member;
import io.supportbot.sandbox.chat.MessageView;
import io.supportbot.sandbox.chat.PersonActions;
import io.supportbot.sandbox.chat.PersonActions.Place;
import io.supportbot.sandbox.chat.Reactions;
import io.supportbot.sandbox.chat.StoredFile;
import io.supportbot.sandbox.chat.StoredMessage;
import io.supportbot.sandbox.chat.Topics;
import io.supportbot.sandbox.chat.World;
import java.util.function.Consumer;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// The endpoints below `/sandbox/api`: what the page shows and what its people do.
public final class ControlApi implements AutoCloseable {
  private static final String ROOT = "/sandbox/api";

  private final World world;
  private final PersonActions actions;
  private final Groups groups;
  private final TopicEndpoints topics;
  private final StateView view;
  private final EventStreams streams;

  public ControlApi(World world, PersonActions actions, Groups groups, Topics topics) {
    this.world = world;
    this.actions = actions;
    this.groups = groups;
    this.topics = new TopicEndpoints(world, topics);
    this.view = new StateView(world);
    this.streams = new EventStreams(world.events());
  }

  /// Adds the endpoints.
  public void addTo(RoutesConfig routes) {
    get(routes, "/state", context -> write(context, view.state()));
    get(routes, "/chats/{chat}/messages", this::messages);
    get(routes, "/events", streams::serve);
    get(routes, "/files/{file}", this::file);
    post(routes, "/people", this::newPerson);
    post(routes, "/groups", this::newGroup);
    post(routes, "/chats/{chat}/members", this::addMember);
    post(routes, "/chats/{chat}/topics", topics::create);
    post(routes, "/chats/{chat}/topics/{thread}/{action}", topics::change);
    post(routes, "/chats/{chat}/migrate", this::migrate);
    post(routes, "/chats/{chat}/forum", this::setForum);
    post(routes, "/people/{person}/messages", this::send);
    post(routes, "/people/{person}/files", this::sendFiles);
    post(routes, "/people/{person}/press", this::press);
    post(routes, "/people/{person}/close-reply", this::closeReply);
    post(routes, "/people/{person}/edit", this::edit);
    post(routes, "/people/{person}/delete", this::delete);
    post(routes, "/people/{person}/react", this::react);
    post(routes, "/people/{person}/block", context -> setBlocked(context, true));
    post(routes, "/people/{person}/unblock", context -> setBlocked(context, false));
  }

  private static void get(RoutesConfig routes, String path, Consumer<Context> handler) {
    routes.get(ROOT + path, context -> refusing(context, handler));
  }

  private static void post(RoutesConfig routes, String path, Consumer<Context> handler) {
    routes.post(ROOT + path, context -> refusing(context, handler));
  }

  /// Whatever people cannot do is answered with a sentence.
  private static void refusing(Context context, Consumer<Context> handler) {
    try {
      handler.accept(context);
    } catch (IllegalArgumentException | IllegalStateException e) {
      String message = e.getMessage();
      write(context.status(400), Json.object().put("error", message == null ? "" : message));
    }
  }

  static void write(Context context, JsonNode json) {
    context.contentType("application/json").result(Json.bytes(json));
  }

  static void done(Context context) {
    write(context, Json.object());
  }

  static JsonNode body(Context context) {
    JsonNode body = context.body().isBlank() ? Json.object() : Json.parse(context.body());
    if (body == null || !body.isObject()) {
      throw new IllegalArgumentException("the body must be a JSON object");
    }
    return body;
  }

  static String text(JsonNode body, String field) {
    String text = Json.text(body, field);
    if (text == null || text.isBlank()) {
      throw new IllegalArgumentException(field + " must be given");
    }
    return text;
  }

  static long number(String text) {
    if (!text.matches("-?[0-9]{1,18}")) {
      throw new IllegalArgumentException("an id must be a number, was \"" + text + "\"");
    }
    return Long.parseLong(text);
  }

  private Chat chat(Context context) {
    return world.chat(number(context.pathParam("chat")));
  }

  private static long person(Context context) {
    return number(context.pathParam("person"));
  }

  private void messages(Context context) {
    String viewer = context.queryParam("viewer");
    write(context, view.messages(chat(context), viewer == null ? null : number(viewer)));
  }

  private void file(Context context) {
    StoredFile file =
        world
            .files()
            .find(context.pathParam("file"))
            .orElseThrow(() -> new IllegalArgumentException("there is no such file"));
    context
        .contentType(file.mimeType())
        .header("X-Content-Type-Options", "nosniff")
        .header("Content-Security-Policy", "sandbox")
        .header("Content-Length", Long.toString(file.size()))
        .result(file.content().open());
  }

  private void newPerson(Context context) {
    JsonNode body = body(context);
    String language = Json.text(body, "language_code");
    Account created = world.newPerson(text(body, "first_name"));
    write(
        context,
        StateView.person(
            world.change(
                created.id(),
                account ->
                    account
                        .withLastName(Json.text(body, "last_name"))
                        .withUsername(Json.text(body, "username"))
                        .withLanguageCode(language == null ? "ru" : language))));
  }

  private void newGroup(Context context) {
    JsonNode body = body(context);
    boolean forum = body.path("is_forum").asBoolean(false);
    Map<Long, Member> members = new LinkedHashMap<>();
    for (JsonNode id : body.path("members")) {
      members.put(
          world.person(id.asLong(0)).id(), members.isEmpty() ? Member.OWNER : Member.ADMIN);
    }
    write(context, view.chat(groups.create(text(body, "title"), forum, forum, members)));
  }

  private void addMember(Context context) {
    Chat chat = chat(context);
    groups.add(chat, Json.integer(body(context), "person_id"), Member.ORDINARY);
    write(context, view.chat(chat));
  }

  private void migrate(Context context) {
    write(context, view.chat(groups.migrate(chat(context))));
  }

  private void setForum(Context context) {
    Chat chat = chat(context);
    groups.setForum(chat, body(context).path("is_forum").asBoolean(false));
    write(context, view.chat(chat));
  }

  private void send(Context context) {
    JsonNode body = body(context);
    StoredMessage message =
        actions.send(
            person(context),
            new Place(
                Json.integer(body, "chat_id"),
                (int) Json.integer(body, "message_thread_id"),
                (int) Json.integer(body, "reply_to_message_id")),
            text(body, "text"));
    write(context, MessageView.forWatchers(message));
  }

  private void sendFiles(Context context) {
    List<StoredMessage> sent = actions.sendFiles(
        person(context), UploadForm.place(context), UploadForm.attachments(context));
    write(context, Json.array(views(sent)));
  }

  private static Collection<ObjectNode> views(List<StoredMessage> messages) {
    return messages.stream().map(MessageView::forWatchers).toList();
  }

  private void press(Context context) {
    JsonNode body = body(context);
    String id =
        actions.press(
            person(context),
            Json.integer(body, "chat_id"),
            (int) Json.integer(body, "message_id"),
            text(body, "data"));
    write(context, Json.object().put("callback_query_id", id));
  }

  private void closeReply(Context context) {
    JsonNode body = body(context);
    actions.closeForcedReply(
        person(context), Json.integer(body, "chat_id"), (int) Json.integer(body, "message_id"));
    done(context);
  }

  private void edit(Context context) {
    JsonNode body = body(context);
    StoredMessage edited =
        actions.edit(
            person(context),
            Json.integer(body, "chat_id"),
            (int) Json.integer(body, "message_id"),
            text(body, "text"));
    write(context, MessageView.forWatchers(edited));
  }

  private void delete(Context context) {
    JsonNode body = body(context);
    actions.delete(
        person(context), Json.integer(body, "chat_id"), (int) Json.integer(body, "message_id"));
    done(context);
  }

  private void react(Context context) {
    JsonNode body = body(context);
    new Reactions(world).react(
        person(context),
        Json.integer(body, "chat_id"),
        (int) Json.integer(body, "message_id"),
        Json.text(body, "emoji"));
    done(context);
  }

  private void setBlocked(Context context, boolean blocked) {
    groups.setBlocked(person(context), blocked);
    done(context);
  }

  @Override
  public void close() {
    streams.close();
  }
}
