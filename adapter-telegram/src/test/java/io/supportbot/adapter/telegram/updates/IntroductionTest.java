package io.supportbot.adapter.telegram.updates;

import static org.assertj.core.api.Assertions.assertThat;

import io.supportbot.adapter.telegram.client.Addresses;
import io.supportbot.adapter.telegram.client.TelegramClient;
import io.supportbot.adapter.telegram.text.IcuTexts;
import io.supportbot.domain.person.Language;
import io.supportbot.sandbox.TelegramSandbox;
import io.supportbot.sandbox.client.Group;
import io.supportbot.sandbox.http.Fault;
import java.time.Duration;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class IntroductionTest {
  private final TelegramSandbox sandbox = TelegramSandbox.start();
  private final TelegramClient client = Addresses.client(sandbox);
  private final BotIdentity bot = new BotIdentity(Addresses.of(sandbox).botId());
  private final Group staff = sandbox.basicGroup("Desk", sandbox.person("Anna"));
  private final Introduction introduction =
      new Introduction(
          client,
          bot,
          IcuTexts.load("common"),
          staff.id(),
          () -> Language.RU,
          new Backoff(Duration.ofMillis(10), Duration.ofMillis(50), new Random(1)));

  @AfterEach
  void close() {
    introduction.stop();
    client.close();
    sandbox.close();
  }

  @Test
  void the_bot_learns_its_name_and_tells_its_commands_even_after_trouble() {
    sandbox.faults().plant("getMe", 2, new Fault.HtmlError(502));
    sandbox.faults().plant("setMyCommands", 1, new Fault.DropBefore());
    introduction.start();
    until(() -> sandbox.calls().of("setMyCommands").size() >= 4);
    assertThat(bot.username()).contains("SupportSandboxBot");
    assertThat(
            sandbox.calls().of("setMyCommands").stream()
                .filter(call -> call.code() == 200 && call.fault().isEmpty()))
        .extracting(call -> call.parameter("language_code"))
        .contains("", "ru", "en");
  }

  @Test
  void operators_are_told_their_commands_where_the_group_is_now() {
    Group moved = staff.migrateToSupergroup();
    introduction.start();
    until(() -> toldTo(moved));
  }

  @Test
  void a_staff_group_that_is_not_there_stands_in_nobodys_way() {
    staff.kickBot();
    introduction.start();
    until(() -> sandbox.calls().of("setMyCommands").size() >= 4);
    assertThat(bot.username()).isPresent();
  }

  private boolean toldTo(Group group) {
    return sandbox.calls().of("setMyCommands").stream()
        .filter(call -> call.code() == 200)
        .map(call -> call.parameter("scope") + call.parameter("commands"))
        .anyMatch(
            told ->
                told.contains(Long.toString(group.id())) && told.contains("Заметка для своих"));
  }

  private void until(BooleanSupplier condition) {
    long end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
    while (!condition.getAsBoolean()) {
      assertThat(System.nanoTime())
          .as(() -> "time until it is so, after " + sandbox.calls().all())
          .isLessThan(end);
      LockSupport.parkNanos(10_000_000);
    }
  }
}
