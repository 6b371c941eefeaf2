package io.supportbot.adapter.telegram.customer;

import static io.supportbot.testkit.fixture.TicketBuilder.aTicket;
import static org.assertj.core.api.Assertions.assertThat;

import io.supportbot.adapter.telegram.keyboard.ButtonData.ForCustomer;
import io.supportbot.adapter.telegram.outgoing.Outgoing;
import io.supportbot.domain.ticket.Priority;
import io.supportbot.domain.ticket.TicketNumber;
import io.supportbot.testkit.fixture.Files;
import io.supportbot.testkit.fixture.People;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class OwnTicketsTest {
  private final PrivateChat chat = new PrivateChat();

  @Test
  void the_newest_five_are_listed_and_the_rest_follows_on_demand() {
    for (int i = 1; i <= 7; i++) {
      chat.has(aTicket().number(String.format(Locale.ROOT, "20241225-%03d", i)).open());
    }

    chat.write("/my");
    assertThat(chat.newest())
        .isEqualTo(
            """
            Ваши заявки:
            [#20241225-007 · Открыта · 🔧 Технические проблемы]
            [#20241225-006 · Открыта · 🔧 Технические проблемы]
            [#20241225-005 · Открыта · 🔧 Технические проблемы]
            [#20241225-004 · Открыта · 🔧 Технические проблемы]
            [#20241225-003 · Открыта · 🔧 Технические проблемы]
            [Показать ещё]""");

    chat.press("Показать ещё");
    assertThat(chat.newest())
        .isEqualTo(
            """
            Более ранние заявки:
            [#20241225-002 · Открыта · 🔧 Технические проблемы]
            [#20241225-001 · Открыта · 🔧 Технические проблемы]
            [К началу списка]""");

    chat.press("К началу списка");
    assertThat(chat.newest()).startsWith("Ваши заявки:");
  }

  @Test
  void the_card_says_what_is_and_what_comes_next() {
    chat.has(
        aTicket()
            .priority(Priority.HIGH)
            .describedAs("Не <открывается> кабинет")
            .with(Files.photo("p1"))
            .takenBy(People.ANNA));
    chat.write("Мои заявки");

    chat.press("#20241225-001 · В работе · 🔧 Технические проблемы");

    assertThat(chat.newest())
        .isEqualTo(
            """
            <b>Заявка #20241225-001</b>
            Статус: В работе
            Категория: 🔧 Технические проблемы
            Приоритет: 🔴 Высокий
            Создана: 25.12.2024 13:00
            Оператор: Анна

            <blockquote>Не &lt;открывается&gt; кабинет</blockquote>

            Над заявкой работает оператор. Ответ придёт сюда.
            [Написать]
            [Файлы: 1]
            [К списку]""");
  }

  @Test
  void the_card_shows_what_was_said_last() {
    chat.has(aTicket().open());
    chat.write("Всё ещё не работает", Files.photo("p1"));
    chat.write("/my");

    chat.press("#20241225-001 · Открыта · 🔧 Технические проблемы");

    assertThat(chat.newest())
        .contains("<b>Последнее:</b>\n25.12.2024 15:00 · вы: Всё ещё не работает 📎 1\n");
  }

  @Test
  void the_list_does_not_take_the_place_of_a_card_it_was_asked_for_from() {
    chat.has(aTicket().open());
    show("20241225-001");
    int card = chat.newestId();

    chat.press("К списку");

    assertThat(chat.newest()).startsWith("Ваши заявки:");
    assertThat(chat.shown(card)).startsWith("<b>Заявка #20241225-001</b>");
  }

  @Test
  void the_files_come_as_albums() {
    chat.has(
        aTicket()
            .with(Files.photo("p1"), Files.photo("p2"), Files.document("a.pdf", 1))
            .open());
    show("20241225-001");

    chat.press("Файлы: 3");

    assertThat(chat.said())
        .filteredOn(Outgoing.SendFiles.class::isInstance)
        .extracting(files -> ((Outgoing.SendFiles) files).files())
        .containsExactly(
            List.of(Files.photo("p1"), Files.photo("p2")),
            List.of(Files.document("a.pdf", 1)));
  }

  @Test
  void a_refused_ticket_shows_its_reason_and_can_be_disputed() {
    chat.has(aTicket().rejectedBy(People.ANNA));

    show("20241225-001");

    assertThat(chat.newest())
        .contains("Причина: Дубликат")
        .endsWith("[Проблема не решена]\n[К списку]");
  }

  @Test
  void the_ticket_of_somebody_else_is_not_there() {
    chat.write("/start");
    chat.has(aTicket().of(People.MARIA.id()).open());

    show("20241225-001");

    assertThat(chat.pressAnswer()).isEqualTo("Такой заявки у вас нет.");
  }

  private void show(String number) {
    chat.press(1, new ForCustomer.ShowTicket(TicketNumber.parse(number).orElseThrow()));
  }
}
