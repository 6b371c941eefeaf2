package io.supportbot.adapter.persistence.database;

import io.supportbot.application.transaction.UnitOfWork;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jooq.Configuration;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.conf.Settings;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.jooq.impl.DefaultConfiguration;
import org.jooq.impl.DefaultConnectionProvider;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// One transaction per unit of work, bound to the thread that runs it.
public final class Transactions implements UnitOfWork {
  private static final Logger LOG = LoggerFactory.getLogger(Transactions.class);

  private final DatabaseLifecycle database;

  /// Not static: a unit of one database is none of another.
  @SuppressWarnings("ThreadLocalUsage")
  private final ThreadLocal<@Nullable Unit> current = new ThreadLocal<>();

  /// Its own logging would show bound values.
  private final Configuration jooq =
      new DefaultConfiguration()
          .set(SQLDialect.POSTGRES)
          .set(new Settings().withExecuteLogging(false));

  @Inject
  Transactions(DatabaseLifecycle database) {
    this.database = database;
  }

  @Override
  public <T> T run(Supplier<T> work) {
    return current.get() == null ? runOutermost(work) : work.get();
  }

  @Override
  public void afterCommit(Runnable action) {
    Unit unit = current.get();
    if (unit == null) {
      action.run();
    } else {
      unit.afterwards.add(action);
    }
  }

  /// Runs statements in the thread's unit of work or, outside one, in a unit of their own.
  public <T extends @Nullable Object> T query(Function<DSLContext, T> statements) {
    Unit unit = current.get();
    if (unit == null) {
      return runOutermost(() -> query(statements));
    }
    try {
      return statements.apply(unit.statements);
    } catch (DataAccessException e) {
      throw Failures.of(e);
    }
  }

  private <T extends @Nullable Object> T runOutermost(Supplier<T> work) {
    List<Runnable> afterwards;
    T result;
    try (Connection connection = database.connection()) {
      Unit unit = new Unit(DSL.using(jooq.derive(new DefaultConnectionProvider(connection))));
      connection.setAutoCommit(false);
      result = attempt(connection, unit, work);
      afterwards = unit.afterwards;
    } catch (SQLException e) {
      throw Failures.of(e);
    }
    afterwards.forEach(Transactions::runQuietly);
    return result;
  }

  private <T extends @Nullable Object> T attempt(Connection connection, Unit unit, Supplier<T> work)
      throws SQLException {
    boolean done = false;
    current.set(unit);
    try {
      T result = work.get();
      connection.commit();
      done = true;
      return result;
    } finally {
      current.remove();
      if (!done) {
        rollBack(connection);
      }
    }
  }

  /// Whatever hinders it has broken the connection as well, and then the server has rolled back by itself.
  private static void rollBack(Connection connection) {
    try {
      connection.rollback();
    } catch (SQLException e) {
      LOG.debug("rolling back failed, state {}", e.getSQLState());
    }
  }

  private static void runQuietly(Runnable action) {
    try {
      action.run();
    } catch (RuntimeException e) {
      LOG.error("what follows a commit must not throw, but threw", e);
    }
  }

  private static final class Unit {
    private final DSLContext statements;
    private final List<Runnable> afterwards = new ArrayList<>();

    private Unit(DSLContext statements) {
      this.statements = statements;
    }
  }
}
