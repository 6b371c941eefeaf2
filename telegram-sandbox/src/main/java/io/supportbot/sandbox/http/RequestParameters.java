package io.supportbot.sandbox.http;

import io.javalin.http.Context;
import io.javalin.http.UploadedFile;
import io.supportbot.sandbox.api.Json;
import io.supportbot.sandbox.api.Parameters;
import io.supportbot.sandbox.api.Refusal;
import io.supportbot.sandbox.api.Upload;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// Reads the parameters of a call: query before body, the first of a repeated one.
final class RequestParameters {
  private static final int MAX_TEXT_CHARS = 1 << 20;

  private RequestParameters() {}

  static Parameters read(Context context) {
    Map<String, String> texts = new LinkedHashMap<>();
    Map<String, Upload> uploads = new HashMap<>();
    addAll(texts, context.queryParamMap());
    String type = context.contentType();
    String kind = type == null ? "" : type.toLowerCase(Locale.ROOT);
    if (kind.startsWith("application/json")) {
      addJson(texts, context);
    } else if (kind.startsWith("multipart/")) {
      addAll(texts, context.formParamMap());
      context.uploadedFileMap().forEach((name, files) -> uploads.put(name, upload(files.get(0))));
    } else if (kind.startsWith("application/x-www-form-urlencoded")) {
      addAll(texts, context.formParamMap());
    }
    checkSize(texts, uploads);
    return new Parameters(texts, uploads);
  }

  private static void addAll(Map<String, String> texts, Map<String, List<String>> given) {
    given.forEach(
        (name, values) -> {
          if (!values.isEmpty()) {
            texts.putIfAbsent(name, values.get(0));
          }
        });
  }

  private static void addJson(Map<String, String> texts, Context context) {
    String body = context.body();
    if (body.isBlank()) {
      return;
    }
    JsonNode json = Json.parse(body);
    if (json == null || !json.isObject()) {
      throw Refusal.badRequest("can't parse JSON object");
    }
    Parameters.fromJson(json).forEach(texts::putIfAbsent);
  }

  private static void checkSize(Map<String, String> texts, Map<String, Upload> uploads) {
    int size = texts.values().stream().mapToInt(String::length).sum();
    if (size > MAX_TEXT_CHARS || uploads.size() > 50) {
      throw Refusal.bare(413, "Request Entity Too Large");
    }
  }

  private static Upload upload(UploadedFile file) {
    try (InputStream content = file.content()) {
      return new Upload(
          named(file.filename()), typed(file.contentType()), content.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String named(@Nullable String name) {
    return name == null || name.isEmpty() ? "file" : name;
  }

  private static String typed(@Nullable String type) {
    return type == null ? "application/octet-stream" : type;
  }
}
