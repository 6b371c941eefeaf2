package io.supportbot.adapter.persistence.database;

import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// JSON inside a column. Its records carry a format version; unknown fields are passed over, so that an older version of the desk can
/// still read what a newer one stored.
public final class StoredJson {
  private static final JsonMapper MAPPER =
      JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

  private StoredJson() {}

  /// The stored form of a record.
  public static String write(Record value) {
    return MAPPER.writeValueAsString(value);
  }

  /// The record that was stored.
  public static <R extends Record> R read(String json, Class<R> type) {
    return MAPPER.readValue(json, type);
  }
}
