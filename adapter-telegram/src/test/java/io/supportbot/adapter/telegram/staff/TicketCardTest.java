package io.supportbot.adapter.telegram.staff;

import static io.supportbot.testkit.fixture.DeskBuilder.aDesk;
import static io.supportbot.testkit.fixture.People.ANNA;
import static io.supportbot.testkit.fixture.People.IVAN;
import static io.supportbot.testkit.fixture.TicketBuilder.aTicket;
import static org.assertj.core.api.Assertions.assertThat;

import io.supportbot.adapter.telegram.chat.Posted;
import io.supportbot.adapter.telegram.chat.Role;
import io.supportbot.adapter.telegram.keyboard.Keyboard;
import io.supportbot.adapter.telegram.keyboard.Keyboard.Button;
import io.supportbot.adapter.telegram.outgoing.Outgoing;
import io.supportbot.adapter.telegram.text.HtmlSplitter;
import io.supportbot.domain.desk.Operator;
import io.supportbot.domain.desk.OperatorRole;
import io.supportbot.domain.person.CustomerProfile;
import io.supportbot.domain.person.Language;
import io.supportbot.domain.ticket.Priority;
import io.supportbot.domain.ticket.RejectionReason;
import io.supportbot.domain.ticket.Ticket;
import io.supportbot.testkit.fake.FakeDesk;
import io.supportbot.testkit.fixture.Files;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TicketCardTest {
  private final FakeDesk desk = new FakeDesk(aDesk().build());
  private final StaffWords words = new StaffWords(desk);
  private final CardKeyboard keyboard = new CardKeyboard(words, desk);
  private final TicketCard cards =
      new TicketCard(new StaffChat(StaffRoom.GROUP, false), words, keyboard);

  @Test
  void a_card_says_all_there_is_to_know() {
    Ticket ticket =
        aTicket()
            .priority(Priority.HIGH)
            .with(Files.photo("a"), Files.photo("b"))
            .takenBy(ANNA);

    assertThat(cards.text(ticket, IVAN.profile()).value())
        .isEqualTo(
            """
            <b>Заявка #20241225-001</b>
            🔧 Технические проблемы · 🔴 Высокий
            Клиент: Иван Петров (@ivan_petrov)
            Открыта: 25.12.2024 13:00
            Файлов: 2
            Статус: <b>В работе</b> · Анна

            Не открывается личный кабинет""");
  }

  @Test
  void a_desk_that_speaks_english_reads_its_cards_in_english() {
    desk.change(aDesk().speaking(Language.EN).build());

    assertThat(cards.text(aTicket().open(), IVAN.profile()).value())
        .contains("Ticket #20241225-001", "Technical problems", "Status: <b>Open</b>");
  }

  @Test
  void what_people_wrote_is_shown_literally() {
    CustomerProfile customer =
        new CustomerProfile(
            IVAN.id(), IVAN.address(), "<i>Bob&", Optional.empty(), Language.RU, true);

    assertThat(cards.text(aTicket().describedAs("<b>&_*[").open(), customer).value())
        .contains("Клиент: &lt;i&gt;Bob&amp;\n")
        .endsWith("\n\n&lt;b&gt;&amp;_*[");
  }

  @Test
  void a_category_that_the_desk_no_longer_has_shows_its_key() {
    assertThat(cards.text(aTicket().category("gone").open(), IVAN.profile()).value())
        .contains("\ngone · ");
  }

  @Test
  void the_longest_ticket_fits_into_one_message_in_its_wordiest_state() {
    String wide = "😀";
    CustomerProfile customer =
        new CustomerProfile(
            IVAN.id(),
            IVAN.address(),
            "<".repeat(500),
            Optional.of("u".repeat(200)),
            Language.RU,
            false);
    desk.change(
        aDesk()
            .with(new Operator(ANNA, "&".repeat(500), OperatorRole.ADMIN, Set.of()))
            .build());
    Ticket.Rejected rejected =
        new Ticket.Rejected(
            aTicket().describedAs(wide.repeat(4096)).details(),
            3,
            ANNA,
            new RejectionReason(wide.repeat(1000)),
            StaffRoom.NOW);

    assertThat(HtmlSplitter.units(cards.text(rejected, customer)))
        .isBetween(TicketCard.DESCRIPTION_SHOWN, HtmlSplitter.MESSAGE_UNITS);
  }

  @Test
  void a_description_that_does_not_fit_follows_in_full() {
    String description = "слово & ".repeat(512).strip();
    List<Outgoing> out =
        cards.anew(aTicket().describedAs(description).open(), IVAN.profile());

    Outgoing.Say card = (Outgoing.Say) out.getFirst();
    assertThat(card.posted().orElseThrow().role()).isEqualTo(Role.CARD);
    assertThat(card.text().value()).endsWith("<i>Текст целиком — следующим сообщением.</i>");
    assertThat(out).hasSize(2);
    Outgoing.Say whole = (Outgoing.Say) out.getLast();
    assertThat(whole.text().value()).isEqualTo(description.replace("&", "&amp;"));
    assertThat(whole.posted())
        .contains(new Posted(aTicket().details().number(), Role.CARD_PART));
    assertThat(whole.replyTo())
        .isEqualTo(new Outgoing.ReplyTo.Newest(card.posted().orElseThrow()));
  }

  @Test
  void a_ticket_in_the_queue_can_be_taken_given_away_and_ended() {
    assertThat(labels(aTicket().open()))
        .containsExactly("✋ Взять", "👤 Назначить", "✅ Решена", "🚫 Отклонить");
  }

  @Test
  void a_ticket_in_work_can_be_given_away_returned_and_ended() {
    assertThat(labels(aTicket().takenBy(ANNA)))
        .containsExactly("👤 Назначить", "↩️ В очередь", "✅ Решена", "🚫 Отклонить");
  }

  @Test
  void a_finished_ticket_can_be_opened_again() {
    assertThat(labels(aTicket().resolvedBy(ANNA))).containsExactly("🔁 Открыть снова");
    assertThat(labels(aTicket().rejectedBy(ANNA))).containsExactly("🔁 Открыть снова");
  }

  @Test
  void a_closed_ticket_has_no_buttons() {
    assertThat(keyboard.of(aTicket().closedBy(ANNA))).isEqualTo(new Keyboard.None());
  }

  @Test
  void a_rejected_ticket_shows_why() {
    assertThat(cards.text(aTicket().rejectedBy(ANNA), IVAN.profile()).value())
        .contains("Статус: <b>Отклонена</b> · Анна\nПричина: Дубликат\n");
  }

  private List<String> labels(Ticket ticket) {
    return labels(keyboard.of(ticket));
  }

  static List<String> labels(Keyboard keyboard) {
    return ((Keyboard.Inline) keyboard)
        .rows().stream().flatMap(List::stream).map(Button::text).toList();
  }
}
