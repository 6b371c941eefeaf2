package io.supportbot.sandbox.method;

import io.supportbot.sandbox.api.Json;
import io.supportbot.sandbox.api.Parameters;
import io.supportbot.sandbox.api.Refusal;
import io.supportbot.sandbox.chat.Media;
import io.supportbot.sandbox.entity.FormattedText;
import java.util.Set;
import java.util.function.BiConsumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// sendMessage and sendMessage's plain relatives: a contact and a location.
final class TextMethods {
  private final Sending sending;

  TextMethods(Sending sending) {
    this.sending = sending;
  }

  void register(BiConsumer<String, BotMethod> table) {
    table.accept("sendMessage", this::sendMessage);
    table.accept("sendContact", this::sendContact);
    table.accept("sendLocation", this::sendLocation);
  }

  private Answer sendMessage(Parameters parameters) {
    FormattedText text = sending.text(parameters);
    if (text.codePoints() > Sending.MAX_TEXT) {
      throw Refusal.badRequest("message is too long");
    }
    ObjectNode content = Media.text(text);
    JsonNode preview = parameters.json("link_preview_options");
    if (preview != null) {
      content.set("link_preview_options", preview);
    }
    return Answer.ok(sending.send(parameters, content).json());
  }

  private Answer sendContact(Parameters parameters) {
    ObjectNode contact = content(parameters, Set.of("phone_number", "first_name", "last_name"));
    ObjectNode content = Json.object();
    content.set("contact", contact);
    return Answer.ok(sending.send(parameters, content).json());
  }

  private Answer sendLocation(Parameters parameters) {
    ObjectNode location =
        Json.object()
            .put("latitude", Double.parseDouble(parameters.text("latitude")))
            .put("longitude", Double.parseDouble(parameters.text("longitude")));
    ObjectNode content = Json.object();
    content.set("location", location);
    return Answer.ok(sending.send(parameters, content).json());
  }

  private static ObjectNode content(Parameters parameters, Set<String> fields) {
    ObjectNode content = Json.object();
    fields.stream()
        .sorted()
        .filter(parameters::has)
        .forEach(field -> content.put(field, parameters.text(field)));
    return content;
  }
}
