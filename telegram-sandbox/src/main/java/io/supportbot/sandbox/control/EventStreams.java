package io.supportbot.sandbox.control;

import io.javalin.http.Context;
import io.supportbot.sandbox.api.Json;
import io.supportbot.sandbox.chat.ChatEvents;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What happens, as server-sent events. A watcher that does not keep up is disconnected; it comes
/// back by itself and asks for everything anew.
final class EventStreams implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(EventStreams.class);
  private static final int MAX_BEHIND = 10_000;
  private static final int HEARTBEAT_SECONDS = 15;
  private static final String END = "";

  private final ChatEvents events;
  private final Set<BlockingQueue<String>> open = ConcurrentHashMap.newKeySet();
  private volatile boolean closed;

  EventStreams(ChatEvents events) {
    this.events = events;
  }

  void serve(Context context) {
    BlockingQueue<String> waiting = new LinkedBlockingQueue<>(MAX_BEHIND);
    open.add(waiting);
    Runnable stop =
        events.watch(
            event -> {
              if (!waiting.offer(Json.write(event))) {
                waiting.clear();
                waiting.add(END);
              }
            });
    try {
      context.res().setContentType("text/event-stream");
      context.res().setCharacterEncoding("UTF-8");
      context.res().setHeader("Cache-Control", "no-store");
      write(context.res().getOutputStream(), waiting);
    } catch (IOException e) {
      LOG.debug("A watcher went away", e);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    } finally {
      stop.run();
      open.remove(waiting);
    }
  }

  private void write(OutputStream output, BlockingQueue<String> waiting)
      throws IOException, InterruptedException {
    send(output, ": open\n\n");
    while (!closed) {
      String event = waiting.poll(HEARTBEAT_SECONDS, TimeUnit.SECONDS);
      if (END.equals(event)) {
        return;
      }
      send(output, event == null ? ": still here\n\n" : "data: " + event + "\n\n");
    }
  }

  private static void send(OutputStream output, String text) throws IOException {
    output.write(text.getBytes(StandardCharsets.UTF_8));
    output.flush();
  }

  @Override
  public void close() {
    closed = true;
    for (BlockingQueue<String> waiting : open) {
      waiting.clear();
      waiting.add(END);
    }
  }
}
