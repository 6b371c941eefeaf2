package io.supportbot.adapter.telegram.outgoing;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import io.supportbot.adapter.telegram.outgoing.Outgoing.Place;

/// Places in stored messages. What an earlier version stored without one goes to the chat itself.
final class PlaceJson {
  private static final String TOPIC = "topic";
  private static final String TOPIC_OF = "topicOf";

  private PlaceJson() {}

  static void write(JsonObject json, Place place) {
    switch (place) {
      case Place.Main() -> {}
      case Place.Topic(int topic) -> json.addProperty(TOPIC, topic);
      case Place.TopicOf(var ticket) -> json.addProperty(TOPIC_OF, ticket.plain());
    }
  }

  static Place read(JsonObject json) {
    JsonElement topic = json.get(TOPIC);
    if (topic != null) {
      return new Place.Topic(topic.getAsInt());
    }
    return json.has(TOPIC_OF)
        ? new Place.TopicOf(Fields.ticket(json, TOPIC_OF))
        : new Place.Main();
  }
}
