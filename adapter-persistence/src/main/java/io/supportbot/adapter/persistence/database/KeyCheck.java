package io.supportbot.adapter.persistence.database;

import static io.supportbot.adapter.persistence.jooq.Tables.KEY_CHECKS;

import io.supportbot.adapter.persistence.protection.KeyFile;
import io.supportbot.adapter.persistence.setup.SetupException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/// Sees to it that keys and data belong together: new keys are made for an empty database only.
final class KeyCheck {
  private KeyCheck() {}

  static KeyFile keysOf(Path file, Access access) {
    try (Connection connection = access.connect()) {
      return keysOf(file, DSL.using(connection, SQLDialect.POSTGRES));
    } catch (SQLException e) {
      throw access.unusable(e);
    } catch (DataAccessException e) {
      throw Failures.of(e);
    }
  }

  private static KeyFile keysOf(Path file, DSLContext jooq) {
    byte @Nullable [] sealed =
        jooq.select(KEY_CHECKS.SEALED).from(KEY_CHECKS).fetchOne(KEY_CHECKS.SEALED);
    if (sealed == null) {
      return adopt(file, jooq);
    }
    if (!KeyFile.exists(file)) {
      throw new SetupException(
          "The key file "
              + file
              + " is missing, and without it what is stored cannot be read: put it back from a"
              + " backup.");
    }
    KeyFile keys = KeyFile.read(file);
    if (!keys.opens(sealed)) {
      throw new SetupException(
          "The key file "
              + file
              + " does not belong to this database: put back the one that does.");
    }
    return keys;
  }

  /// A database without data of its own takes the keys that are there, or new ones. Of two processes that try at once one wins.
  private static KeyFile adopt(Path file, DSLContext jooq) {
    if (!KeyFile.exists(file)) {
      KeyFile.create(file);
    }
    KeyFile keys = KeyFile.read(file);
    int stored =
        jooq.insertInto(KEY_CHECKS)
            .set(KEY_CHECKS.SEALED, keys.seal())
            .onConflictDoNothing()
            .execute();
    return stored == 1 ? keys : keysOf(file, jooq);
  }
}
