package io.supportbot.benchmark;

import io.supportbot.sandbox.SandboxOptions;
import io.supportbot.sandbox.TelegramSandbox;
import io.supportbot.sandbox.client.Group;
import io.supportbot.sandbox.client.Person;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/// Customers in a closed loop: each goes through the whole dialogue again and again, and does the next step as soon as the answer to the last one is there. The bot runs
/// as a process of its own with an embedded PostgreSQL, against the sandbox's HTTP.
///
/// Arguments: the program's jar, how many customers, how many seconds of warm-up, how many seconds are measured.
public final class ClosedLoop {
  private ClosedLoop() {}

  public static void main(String[] arguments)
      throws IOException, InterruptedException, ExecutionException {
    Path jar = Path.of(arguments[0]);
    int customers = Integer.parseInt(arguments[1]);
    Duration warmUp = Duration.ofSeconds(Long.parseLong(arguments[2]));
    Duration measured = Duration.ofSeconds(Long.parseLong(arguments[3]));
    Path folder = Files.createTempDirectory("supportbot-benchmark");
    try (TelegramSandbox telegram =
        TelegramSandbox.start(SandboxOptions.DEFAULT.withMaxCallsKept(1000))) {
      Person operator = telegram.person("Анна");
      Group staff = telegram.group("Поддержка", operator);
      try (MeasuredBot bot = MeasuredBot.start(jar, config(folder, telegram, staff, operator))) {
        List<LoopingCustomer> loops =
            IntStream.range(0, customers)
                .mapToObj(i -> new LoopingCustomer(telegram.person("Клиент " + i).languageCode("ru")))
                .toList();
        run(loops, warmUp);
        bot.begin();
        Latencies latencies = run(loops, measured);
        report(System.out, customers, measured, latencies, bot);
      }
    }
  }

  private static Latencies run(List<LoopingCustomer> loops, Duration howLong)
      throws InterruptedException, ExecutionException {
    long end = System.nanoTime() + howLong.toNanos();
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<Latencies>> running = new ArrayList<>();
      for (LoopingCustomer loop : loops) {
        running.add(threads.submit(() -> loop.until(end)));
      }
      Latencies all = new Latencies();
      for (Future<Latencies> one : running) {
        all.add(one.get());
      }
      return all;
    }
  }

  private static void report(
      PrintStream out, int customers, Duration measured, Latencies latencies, MeasuredBot bot)
      throws IOException {
    double seconds = measured.toMillis() / 1000.0;
    out.printf(
        Locale.ROOT,
        "customers %d, %.0f s: %.0f updates/s, answer p50 %.1f ms, p99 %.1f ms, max %.1f ms, CPU per update: bot %.2f ms, PostgreSQL %.2f ms%n",
        customers,
        seconds,
        latencies.count() / seconds,
        latencies.percentileMillis(0.50),
        latencies.percentileMillis(0.99),
        latencies.percentileMillis(1),
        bot.cpuMillis() / latencies.count(),
        bot.databaseCpuMillis() / latencies.count());
  }

  private static Path config(Path folder, TelegramSandbox telegram, Group staff, Person operator)
      throws IOException {
    return Files.writeString(
        folder.resolve("supportbot.yaml"),
        String.format(
            Locale.ROOT,
            """
            telegram:
              token: "%s"
              api-url: %s
              rate-limits: {per-second: 0, per-chat-per-second: 0, per-group-per-minute: 0}
            data-dir: %s
            staff: {chat-id: %d}
            operators: [{id: %d, name: Анна}]
            categories: [{key: tech, emoji: "🔧", title: {ru: Технические проблемы}}]
            limits: {messages-per-minute: 1000000, new-tickets-per-hour: 1000000}
            """,
            telegram.token(),
            telegram.apiUrl(),
            folder.resolve("data"),
            staff.id(),
            operator.id()));
  }
}
