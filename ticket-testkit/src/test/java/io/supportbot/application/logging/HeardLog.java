package io.supportbot.application.logging;

import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/// Listens to the log of one class from its making to its closing, and keeps it from the console meanwhile.
public final class HeardLog implements AutoCloseable {
  private final Logger logger;
  private final List<String> lines = new ArrayList<>();
  private final Handler ear =
      new Handler() {
        @Override
        public void publish(LogRecord record) {
          lines.add(record.getLevel() + " " + record.getMessage());
        }

        @Override
        public void flush() {
          // nothing is held back
        }

        @Override
        public void close() {
          // nothing is open
        }
      };

  /// Begins to listen.
  public HeardLog(Class<?> speaker) {
    logger = Logger.getLogger(speaker.getName());
    logger.setUseParentHandlers(false);
    logger.addHandler(ear);
  }

  /// Level and text of each line so far.
  public List<String> lines() {
    return List.copyOf(lines);
  }

  @Override
  public void close() {
    logger.removeHandler(ear);
    logger.setUseParentHandlers(true);
  }
}
