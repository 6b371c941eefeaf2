package io.supportbot.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.supportbot.sandbox.api.Json;
import io.supportbot.sandbox.client.Person;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;

/// A bot without a library: it sends what the test says, however wrong.
final class RawBot {
  private final HttpClient http = HttpClient.newHttpClient();
  private final TelegramSandbox sandbox;

  RawBot(TelegramSandbox sandbox) {
    this.sandbox = sandbox;
  }

  /// A new person, who has pressed Start: tests with one each can share a sandbox.
  Person startedBy(String firstName) {
    Person person = sandbox.person(firstName);
    person.start();
    return person;
  }

  /// A call with a form of names and values.
  HttpResponse<String> send(String method, Object... namesAndValues) {
    List<String> pairs = new ArrayList<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      pairs.add(
          namesAndValues[i]
              + "="
              + URLEncoder.encode(namesAndValues[i + 1].toString(), StandardCharsets.UTF_8));
    }
    return post(
        "/bot" + sandbox.token() + "/" + method,
        "application/x-www-form-urlencoded",
        String.join("&", pairs));
  }

  HttpResponse<String> post(String path, String contentType, String body) {
    try {
      return http.send(
          HttpRequest.newBuilder(URI.create(sandbox.apiUrl() + path))
              .header("Content-Type", contentType)
              .POST(HttpRequest.BodyPublishers.ofString(body))
              .build(),
          HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /// The whole answer.
  JsonNode answer(String method, Object... namesAndValues) {
    JsonNode answer = Json.parse(send(method, namesAndValues).body());
    assertThat(answer).as("answer to " + method).isNotNull();
    return answer == null ? Json.object() : answer;
  }

  /// The result of a call that must succeed.
  JsonNode ok(String method, Object... namesAndValues) {
    JsonNode answer = answer(method, namesAndValues);
    assertThat(answer.path("ok").asBoolean(false)).as(answer.toString()).isTrue();
    return answer.path("result");
  }

  /// The description of a call that must be refused.
  String refused(String method, Object... namesAndValues) {
    JsonNode answer = answer(method, namesAndValues);
    assertThat(answer.path("ok").asBoolean(true)).as(answer.toString()).isFalse();
    return answer.path("error_code").asInt() + " " + answer.path("description").asString();
  }

  /// All updates there are, confirmed.
  List<JsonNode> updates() {
    ArrayNode updates = ok("getUpdates").asArray();
    if (!updates.isEmpty()) {
      ok("getUpdates", "offset", updates.get(updates.size() - 1).path("update_id").asInt() + 1);
    }
    return List.copyOf(updates.asArray().valueStream().toList());
  }

  /// Sends a text that must be taken.
  ///
  /// @param more further names and values
  /// @return the id of the message
  int send(long chatId, String text, Object... more) {
    return ok("sendMessage", call(chatId, "text", text, more)).path("message_id").asInt();
  }

  /// The description of a text that must be refused.
  ///
  /// @param more further names and values
  String refused(long chatId, String text, Object... more) {
    return refused("sendMessage", call(chatId, "text", text, more));
  }

  /// Makes a topic.
  ///
  /// @param more further names and values
  /// @return its id
  int createTopic(long forumId, String name, Object... more) {
    return ok("createForumTopic", call(forumId, "name", name, more))
        .path("message_thread_id")
        .asInt();
  }

  private static Object[] call(long chatId, String field, String text, Object... more) {
    return Stream.concat(Stream.<Object>of("chat_id", chatId, field, text), Stream.of(more))
        .toArray();
  }
}
