package io.supportbot.adapter.telegram.client;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.pengrad.telegrambot.model.ResponseParameters;
import com.pengrad.telegrambot.utility.BotUtils;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import okhttp3.FormBody;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/// Fetches updates as they come: the library knows only what its version knows, and what is stored must be what Telegram sent. Thread-safe; has
/// connections of its own, so that a poll that waits can be given up without hurting other calls.
public final class UpdateFeed {
  /// How long Telegram may hold a poll back when there is nothing to tell.
  public static final Duration LONG_POLL = Duration.ofSeconds(25);

  /// How many updates Telegram hands over in one answer where nothing else is asked for.
  public static final int MOST_AT_ONCE = 100;

  private final OkHttpClient http;
  private final ApiAddress address;
  private final String allowed;
  private final Duration longPoll;

  /// @param kinds which updates are wanted
  public UpdateFeed(ApiAddress address, List<String> kinds) {
    this(address, kinds, LONG_POLL, LONG_POLL.plusSeconds(15));
  }

  UpdateFeed(ApiAddress address, List<String> kinds, Duration longPoll, Duration answer) {
    this.address = address;
    this.longPoll = longPoll;
    http = HttpClients.create("telegram-poll", answer);
    allowed = BotUtils.toJson(kinds);
  }

  /// Waits for updates.
  ///
  /// @param offset confirms all before it; 0 confirms nothing
  /// @return them in order, possibly none
  public Outcome<List<JsonObject>> poll(long offset) {
    FormBody.Builder form =
        new FormBody.Builder()
            .add("timeout", Long.toString(longPoll.toSeconds()))
            .add("allowed_updates", allowed);
    if (offset > 0) {
      form.add("offset", Long.toString(offset));
    }
    Request request =
        new Request.Builder()
            .url(address.callsUrl() + address.token() + "/getUpdates")
            .post(form.build())
            .build();
    try (Response response = http.newCall(request).execute()) {
      return read(response.body().string());
    } catch (IOException e) {
      return new Outcome.Failed<>(HttpClients.unanswered(e));
    } catch (JsonParseException | IllegalStateException | ClassCastException _) {
      return new Outcome.Failed<>(new Failure.Unclear("the answer was no JSON"));
    }
  }

  /// Gives up a poll that waits.
  public void cancel() {
    http.dispatcher().cancelAll();
  }

  /// Gives up a poll that waits, and takes no more.
  public void close() {
    HttpClients.close(http);
  }

  private static Outcome<List<JsonObject>> read(String body) {
    JsonElement parsed = JsonParser.parseString(body);
    if (!parsed.isJsonObject()) {
      return new Outcome.Failed<>(new Failure.Unclear("the answer was empty"));
    }
    JsonObject answer = parsed.getAsJsonObject();
    JsonElement ok = answer.get("ok");
    if (ok != null && ok.getAsBoolean()) {
      JsonArray result = answer.getAsJsonArray("result");
      return new Outcome.Done<>(elements(result).map(JsonElement::getAsJsonObject).toList());
    }
    JsonElement code = answer.get("error_code");
    JsonElement description = answer.get("description");
    ResponseParameters parameters =
        BotUtils.GSON.fromJson(answer.get("parameters"), ResponseParameters.class);
    return new Outcome.Failed<>(
        Failures.of(
            code == null ? 0 : code.getAsInt(),
            description == null ? null : description.getAsString(),
            parameters));
  }

  private static Stream<JsonElement> elements(JsonArray array) {
    return StreamSupport.stream(array.spliterator(), false);
  }
}
