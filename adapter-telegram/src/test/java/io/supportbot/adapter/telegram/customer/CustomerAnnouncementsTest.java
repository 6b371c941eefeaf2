package io.supportbot.adapter.telegram.customer;

import static io.supportbot.testkit.fixture.CommentBuilder.aComment;
import static io.supportbot.testkit.fixture.DraftBuilder.aDraft;
import static io.supportbot.testkit.fixture.TicketBuilder.aTicket;
import static org.assertj.core.api.Assertions.assertThat;

import io.supportbot.adapter.telegram.outgoing.Outgoing;
import io.supportbot.application.delivery.Announcement;
import io.supportbot.domain.person.Actor;
import io.supportbot.domain.person.ContactAddress;
import io.supportbot.domain.person.CustomerProfile;
import io.supportbot.domain.person.Language;
import io.supportbot.domain.ticket.Change;
import io.supportbot.domain.ticket.Comment;
import io.supportbot.domain.ticket.RejectionReason;
import io.supportbot.domain.ticket.Ticket;
import io.supportbot.domain.ticket.TicketEvent;
import io.supportbot.testkit.fixture.Files;
import io.supportbot.testkit.fixture.People;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CustomerAnnouncementsTest {
  private static final Instant NOW = Instant.parse("2024-12-25T12:00:00Z");
  private static final Actor ANNA = new Actor.Operator(People.ANNA);

  private final PrivateChat chat = new PrivateChat();

  @Test
  void taken_tells_by_whom() {
    tell(aTicket().open().take(People.ANNA, NOW));

    assertThat(chat.newest()).isEqualTo("Заявка #20241225-001 взята в работу. Оператор: Анна.");
  }

  @Test
  void handed_over_names_the_new_operator_alone() {
    tell(
        aTicket()
            .takenBy(People.ANNA)
            .handOver(People.BORIS, Optional.of("Сложный клиент"), ANNA, NOW));

    assertThat(chat.newest()).isEqualTo("Заявкой #20241225-001 теперь занимается Борис.");
  }

  @Test
  void back_in_the_queue_is_told_kindly() {
    tell(aTicket().takenBy(People.ANNA).returnToQueue(ANNA, NOW));

    assertThat(chat.newest()).startsWith("Заявка #20241225-001 вернулась в очередь.");
  }

  @Test
  void solved_straight_from_the_queue_tells_only_that() {
    tell(aTicket().open().take(People.ANNA, NOW).then(t -> t.resolve(ANNA, NOW)));

    assertThat(chat.said()).hasSize(1);
    assertThat(chat.newest())
        .isEqualTo(
            "Заявка #20241225-001 решена. Если проблема осталась, нажмите "
                + "«Проблема не решена» в течение 3 дней.\n[Проблема не решена]");
  }

  @Test
  void refused_tells_the_reason() {
    tell(
        aTicket()
            .open()
            .take(People.ANNA, NOW)
            .then(t -> t.reject(new RejectionReason("Это <спам>"), ANNA, NOW)));

    assertThat(chat.said()).hasSize(1);
    assertThat(chat.newest())
        .isEqualTo(
            "Заявка #20241225-001 отклонена.\nПричина: Это &lt;спам&gt;\n[Проблема не решена]");
  }

  @Test
  void closed_for_good_offers_a_new_ticket() {
    tell(aTicket().resolvedBy(People.ANNA).close(new Actor.Automation(), NOW));

    assertThat(chat.newest())
        .startsWith("Заявка #20241225-001 закрыта.")
        .endsWith("[Новая заявка]");
  }

  @Test
  void reopened_by_the_staff_is_told_and_by_the_customer_is_not() {
    tell(aTicket().resolvedBy(People.ANNA).reopen(new Actor.Customer(People.IVAN.id()), NOW));
    assertThat(chat.said()).isEmpty();

    tell(aTicket().resolvedBy(People.ANNA).reopen(ANNA, NOW));
    assertThat(chat.newest()).startsWith("Заявка #20241225-001 снова открыта.");
  }

  @Test
  void what_an_operator_says_comes_with_their_name_and_files_as_albums() {
    tell(
        aComment()
            .saying("Проверьте <ещё> раз")
            .with(Files.photo("p1"), Files.photo("p2"))
            .build());

    assertThat(chat.newest())
        .isEqualTo("<b>Анна</b> · #20241225-001\nПроверьте &lt;ещё&gt; раз");
    assertThat(chat.said().getLast())
        .isInstanceOfSatisfying(
            Outgoing.SendFiles.class,
            files -> {
              assertThat(files.files()).hasSize(2);
              assertThat(files.posted()).isPresent();
            });
  }

  @Test
  void a_long_comment_is_split() {
    tell(aComment().saying("слово ".repeat(682)).build());

    assertThat(chat.said()).hasSize(2);
  }

  @Test
  void notes_and_the_customers_own_words_are_not_told() {
    tell(aComment().internal().build());
    tell(aComment().by(People.IVAN.id()).build());

    assertThat(chat.said()).isEmpty();
  }

  @Test
  void an_expired_draft_is_told_with_the_time_it_had() {
    chat.deliver(
        chat.told(
            new Announcement.DraftExpired(aDraft().choosingPriority(), People.IVAN.profile())));

    assertThat(chat.newest())
        .isEqualTo(
            "Черновик заявки «🔧 Технические проблемы» удалён, т.к. вы не возвращались к нему "
                + "в течение 1 дня. Чтобы начать снова, нажмите «Новая заявка».\n[Новая заявка]");
  }

  @Test
  void customers_of_other_channels_are_told_nothing_here() {
    CustomerProfile elsewhere =
        new CustomerProfile(
            People.IVAN.id(),
            new ContactAddress("email", "ivan@example.org"),
            "Иван",
            Optional.empty(),
            Language.RU,
            true);
    Change<Ticket.InProgress> change = aTicket().open().take(People.ANNA, NOW);

    assertThat(
            chat.told(
                new Announcement.TicketChanged(change.ticket(), change.events(), elsewhere)))
        .isEmpty();
  }

  private void tell(Comment comment) {
    tell(new Change<>(aTicket().takenBy(People.ANNA), List.of(new TicketEvent.Commented(comment))));
  }

  private void tell(Change<?> change) {
    chat.deliver(
        chat.told(
            new Announcement.TicketChanged(
                change.ticket(), change.events(), People.IVAN.profile())));
  }
}
