package io.supportbot.adapter.persistence.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// The settings of the embedded server, written anew at each start: nothing in them is left to chance or to an older version.
final class ServerSettings {
  private ServerSettings() {}

  static void write(Path data, int port) throws IOException {
    Files.writeString(
        data.resolve("postgresql.conf"), SETTINGS.replace("${port}", Integer.toString(port)));
    Files.writeString(data.resolve("pg_hba.conf"), "host all all 127.0.0.1/32 scram-sha-256\n");
  }

  private static final String SETTINGS =
      """
      # Written by SupportBot at each start; changes are lost.
      listen_addresses = '127.0.0.1'
      port = ${port}
      unix_socket_directories = ''
      password_encryption = scram-sha-256
      max_connections = 220

      fsync = on
      synchronous_commit = on
      full_page_writes = on

      shared_buffers = 128MB
      max_wal_size = 512MB
      random_page_cost = 1.1
      jit = off
      io_method = sync
      # the program never orders by text and keeps its times in UTC
      timezone = 'UTC'
      log_timezone = 'UTC'
      lc_messages = 'C'

      logging_collector = on
      log_directory = 'log'
      log_filename = 'postgresql-%a.log'
      log_rotation_age = 1d
      log_rotation_size = 0
      log_truncate_on_rotation = on
      log_file_mode = 0600
      # no statement and no detail: they may hold what people wrote
      log_min_error_statement = panic
      log_error_verbosity = terse
      log_parameter_max_length = 0
      log_parameter_max_length_on_error = 0
      """;
}
