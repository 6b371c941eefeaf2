package io.supportbot.adapter.persistence.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import org.postgresql.ds.PGSimpleDataSource;

/// The pool of connections. No statement, lock or forgotten transaction can hold one for good.
final class Pool {
  private static final Duration BORROWING = Duration.ofSeconds(10);

  /// Longer than any statement may take: only a dead network lasts longer.
  private static final Duration SOCKET = Duration.ofSeconds(60);

  private Pool() {}

  static HikariDataSource open(Access access, int size) {
    PGSimpleDataSource source = access.dataSource();
    source.setSocketTimeout(Math.toIntExact(SOCKET.toSeconds()));
    HikariConfig config = new HikariConfig();
    config.setPoolName("supportbot");
    config.setDataSource(source);
    config.setMaximumPoolSize(size);
    config.setMinimumIdle(Math.min(4, size));
    config.setConnectionTimeout(BORROWING.toMillis());
    config.setInitializationFailTimeout(BORROWING.toMillis());
    config.setTransactionIsolation("TRANSACTION_READ_COMMITTED");
    config.setConnectionInitSql(
        "set statement_timeout = '30s'; set lock_timeout = '10s';"
            + " set idle_in_transaction_session_timeout = '60s'");
    return new HikariDataSource(config);
  }
}
