package io.supportbot.adapter.telegram.client;

import com.google.gson.JsonParseException;
import com.pengrad.telegrambot.TelegramBot;
import com.pengrad.telegrambot.request.BaseRequest;
import com.pengrad.telegrambot.request.GetFile;
import com.pengrad.telegrambot.response.BaseResponse;
import com.pengrad.telegrambot.response.GetFileResponse;
import java.time.Duration;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;

/// Calls of the Bot API: one call in, one outcome out, never an exception, never a second attempt. Thread-safe.
public final class TelegramClient {
  private static final Duration ANSWER = Duration.ofSeconds(30);

  private final OkHttpClient http;
  private final TelegramBot bot;

  public TelegramClient(ApiAddress address) {
    this(address, ANSWER);
  }

  TelegramClient(ApiAddress address, Duration answer) {
    http = HttpClients.create("telegram-call", answer);
    bot =
        new TelegramBot.Builder(address.token())
            .okHttpClient(http)
            .apiUrl(address.callsUrl())
            .fileApiUrl(address.filesUrl())
            .build();
  }

  /// Makes a call and waits for its answer.
  public <T extends BaseRequest<T, R>, R extends BaseResponse> Outcome<R> call(
      BaseRequest<T, R> request) {
    @Nullable R response;
    try {
      response = bot.execute(request);
    } catch (JsonParseException _) {
      return unclear("the answer was no JSON");
    } catch (Exception e) {
      // the library throws checked exceptions that it does not declare
      if (e instanceof InterruptedException) {
        Thread.currentThread().interrupt();
      }
      return new Outcome.Failed<>(HttpClients.unanswered(e));
    }
    if (response == null) {
      return unclear("the answer was empty");
    }
    return response.isOk()
        ? new Outcome.Done<>(response)
        : new Outcome.Failed<>(
            Failures.of(response.errorCode(), response.description(), response.parameters()));
  }

  /// Fetches a file, of at most 20 MB.
  public Outcome<byte[]> download(String fileId) {
    return switch (call(new GetFile(fileId))) {
      case Outcome.Failed<GetFileResponse>(Failure failure) -> new Outcome.Failed<>(failure);
      case Outcome.Done<GetFileResponse>(GetFileResponse found) -> {
        try {
          yield new Outcome.Done<>(bot.getFileContent(found.file()));
        } catch (Exception e) {
          // its message names the address, and so the token
          yield new Outcome.Failed<>(HttpClients.unanswered(e));
        }
      }
    };
  }

  /// Gives up calls that are under way and takes no more.
  public void close() {
    HttpClients.close(http);
  }

  private static <R> Outcome<R> unclear(String reason) {
    return new Outcome.Failed<>(new Failure.Unclear(reason));
  }
}
