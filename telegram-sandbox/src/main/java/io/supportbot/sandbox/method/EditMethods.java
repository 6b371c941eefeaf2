package io.supportbot.sandbox.method;

import io.supportbot.sandbox.api.Json;
import io.supportbot.sandbox.api.Parameters;
import io.supportbot.sandbox.api.Refusal;
import io.supportbot.sandbox.chat.Chat;
import io.supportbot.sandbox.chat.Media;
import io.supportbot.sandbox.chat.Posting;
import io.supportbot.sandbox.chat.StoredMessage;
import io.supportbot.sandbox.chat.World;
import io.supportbot.sandbox.entity.FormattedText;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/// editMessage*, stopping where nothing would change.
final class EditMethods {
  private final World world;
  private final Access access;
  private final Sending sending;
  private final Posting posting;
  private final Uploads uploads;

  EditMethods(World world, Access access, Sending sending, Posting posting, Uploads uploads) {
    this.world = world;
    this.access = access;
    this.sending = sending;
    this.posting = posting;
    this.uploads = uploads;
  }

  void register(BiConsumer<String, BotMethod> table) {
    table.accept("editMessageText", this::editText);
    table.accept("editMessageCaption", this::editCaption);
    table.accept("editMessageReplyMarkup", this::editMarkup);
    table.accept("editMessageMedia", this::editMedia);
  }

  private Answer editText(Parameters parameters) {
    FormattedText text = sending.text(parameters);
    if (text.codePoints() > Sending.MAX_TEXT) {
      throw Refusal.badRequest("MESSAGE_TOO_LONG");
    }
    ObjectNode content = Media.text(text);
    if (parameters.has("link_preview_options")) {
      content.set("link_preview_options", Json.parse(parameters.text("link_preview_options")));
    }
    return edit(
        parameters,
        message -> {
          if (!message.json().has("text")) {
            throw Refusal.badRequest("there is no text in the message to edit");
          }
          return content;
        });
  }

  private Answer editCaption(Parameters parameters) {
    FormattedText caption = sending.caption(parameters);
    return edit(
        parameters,
        message -> {
          if (message.json().has("text")) {
            throw Refusal.badRequest("there is no caption in the message to edit");
          }
          ObjectNode content = Posting.content(message.json());
          content.remove(List.of("caption", "caption_entities"));
          if (!caption.text().isEmpty()) {
            content.put("caption", caption.text());
            if (!caption.entities().isEmpty()) {
              content.set("caption_entities", caption.entitiesJson());
            }
          }
          return content;
        });
  }

  private Answer editMarkup(Parameters parameters) {
    return edit(parameters, message -> Posting.content(message.json()));
  }

  private Answer editMedia(Parameters parameters) {
    ObjectNode content = uploads.inputMedia(parameters);
    return edit(parameters, _ -> content);
  }

  private interface NewContent {
    ObjectNode of(StoredMessage message);
  }

  private Answer edit(Parameters parameters, NewContent newContent) {
    return world.locked(
        () -> {
          if (!parameters.has("chat_id") && parameters.has("inline_message_id")) {
            throw Refusal.badRequest("MESSAGE_ID_INVALID");
          }
          Chat chat = access.writable(parameters);
          StoredMessage message = access.message(chat, parameters, "edit");
          ObjectNode markup = ReplyMarkups.read(parameters, chat.isPrivate());
          checkEditable(message, markup);
          ObjectNode content = newContent.of(message);
          if (content.equals(Posting.content(message.json()))
              && Objects.equals(markup, message.markup())) {
            throw Refusal.badRequest(
                "message is not modified: specified new message content and reply markup are"
                    + " exactly the same as a current content and reply markup of the message");
          }
          return Answer.ok(posting.edit(chat, message, content, markup).json());
        });
  }

  private void checkEditable(StoredMessage message, @Nullable ObjectNode markup) {
    boolean own = message.authorId() == world.bot().id() && !message.service();
    boolean foreignMarkup = markup != null && !markup.has("inline_keyboard");
    if (!own
        || foreignMarkup
        || message.hasForeignMarkup()
        || message.json().has("forward_origin")) {
      throw Refusal.badRequest("message can't be edited");
    }
  }
}
