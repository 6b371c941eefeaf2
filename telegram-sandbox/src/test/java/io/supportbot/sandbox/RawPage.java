package io.supportbot.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.supportbot.sandbox.api.Json;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import tools.jackson.databind.JsonNode;

/// The page without a browser: it reads what the test says and hears what happens.
final class RawPage {
  private static final String API = "/sandbox/api/";

  private final HttpClient http = HttpClient.newHttpClient();
  private final TelegramSandbox sandbox;

  RawPage(TelegramSandbox sandbox) {
    this.sandbox = sandbox;
  }

  HttpResponse<String> get(String path, String... headers)
      throws IOException, InterruptedException {
    HttpRequest.Builder request = to(path);
    if (headers.length > 0) {
      request.headers(headers);
    }
    return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  private HttpRequest.Builder to(String path) {
    return HttpRequest.newBuilder(URI.create(sandbox.apiUrl() + path));
  }

  /// What the page's own API tells.
  JsonNode read(String path) throws IOException, InterruptedException {
    JsonNode json = Json.parse(get(API + path).body());
    assertThat(json).as(path).isNotNull();
    return json == null ? Json.object() : json;
  }

  /// The stream of events, from now on.
  Events events() throws IOException, InterruptedException {
    HttpResponse<InputStream> stream =
        http.send(to(API + "events").build(), HttpResponse.BodyHandlers.ofInputStream());
    BufferedReader lines =
        new BufferedReader(new InputStreamReader(stream.body(), StandardCharsets.UTF_8));
    assertThat(lines.readLine()).isEqualTo(": open");
    return new Events(lines);
  }

  /// What the page hears, line by line.
  record Events(BufferedReader lines) implements AutoCloseable {
    /// The next line that contains the part; it must come before the stream ends.
    String await(String part) throws IOException {
      String line = lines.readLine();
      while (line != null && !line.contains(part)) {
        line = lines.readLine();
      }
      assertThat(line).as("an event with " + part).isNotNull();
      return line == null ? "" : line;
    }

    @Override
    public void close() throws IOException {
      lines.close();
    }
  }
}
