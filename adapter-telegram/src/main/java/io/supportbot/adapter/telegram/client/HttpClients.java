package io.supportbot.adapter.telegram.client;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Executors;
import okhttp3.Dispatcher;
import okhttp3.OkHttpClient;

/// HTTP clients for Telegram, and what their exceptions mean.
final class HttpClients {
  private static final int MOST_AT_ONCE = 256;

  private HttpClients() {}

  /// A client with threads and connections of its own.
  ///
  /// @param answer how long to wait for each part of an answer
  static OkHttpClient create(String name, Duration answer) {
    Dispatcher dispatcher =
        new Dispatcher(
            Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name(name + "-", 0).factory()));
    dispatcher.setMaxRequests(MOST_AT_ONCE);
    dispatcher.setMaxRequestsPerHost(MOST_AT_ONCE);
    return new OkHttpClient.Builder()
        .dispatcher(dispatcher)
        // it would repeat a message whose answer was lost, without telling anyone
        .retryOnConnectionFailure(false)
        // a redirect would carry the token to wherever it points
        .followRedirects(false)
        .connectTimeout(Duration.ofSeconds(10))
        .writeTimeout(Duration.ofSeconds(30))
        .readTimeout(answer)
        .callTimeout(answer.plusSeconds(20))
        .build();
  }

  static void close(OkHttpClient http) {
    http.dispatcher().cancelAll();
    http.dispatcher().executorService().shutdown();
    http.connectionPool().evictAll();
  }

  /// Why a call came to no answer. Names only the kind of trouble: the message of an exception may hold the address, and so the token.
  static Failure unanswered(Throwable trouble) {
    Throwable cause = trouble;
    while (cause.getCause() != null && !(cause instanceof IOException)) {
      cause = cause.getCause();
    }
    return new Failure.Unclear("no answer: " + cause.getClass().getSimpleName());
  }
}
