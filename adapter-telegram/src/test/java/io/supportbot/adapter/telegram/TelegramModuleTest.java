package io.supportbot.adapter.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.inject.AbstractModule;
import com.google.inject.Guice;
import com.google.inject.Injector;
import com.google.inject.Provides;
import com.google.inject.Stage;
import io.supportbot.application.access.AdmitStaff;
import io.supportbot.application.comment.AddressComment;
import io.supportbot.application.comment.BeginComment;
import io.supportbot.application.comment.CommentOnTicket;
import io.supportbot.application.comment.DropComment;
import io.supportbot.application.comment.WriteComment;
import io.supportbot.application.customer.ChooseLanguage;
import io.supportbot.application.customer.MeetCustomer;
import io.supportbot.application.customer.NoteReachability;
import io.supportbot.application.delivery.Channel;
import io.supportbot.application.delivery.ConversationMoves;
import io.supportbot.application.delivery.Deliveries;
import io.supportbot.application.delivery.Dispatcher;
import io.supportbot.application.delivery.DispatcherSettings;
import io.supportbot.application.delivery.Outbox;
import io.supportbot.application.delivery.PostedMessages;
import io.supportbot.application.desk.Desk;
import io.supportbot.application.draft.AddressDraft;
import io.supportbot.application.draft.CorrectWords;
import io.supportbot.application.draft.FillDraft;
import io.supportbot.application.draft.SeeDraft;
import io.supportbot.application.draft.SubmitDraft;
import io.supportbot.application.intake.Intake;
import io.supportbot.application.intake.IntakeSettings;
import io.supportbot.application.intake.UpdateHandler;
import io.supportbot.application.task.Tasks;
import io.supportbot.application.ticket.AssignTicket;
import io.supportbot.application.ticket.ListOwnTickets;
import io.supportbot.application.ticket.RejectTicket;
import io.supportbot.application.ticket.ReopenTicket;
import io.supportbot.application.ticket.ResolveTicket;
import io.supportbot.application.ticket.ReturnTicket;
import io.supportbot.application.ticket.SeeTicket;
import io.supportbot.application.ticket.TakeTicket;
import io.supportbot.application.transaction.Ids;
import io.supportbot.testkit.fake.FakeConversationMoves;
import io.supportbot.testkit.fake.FakeIds;
import io.supportbot.testkit.fake.FakeInbox;
import io.supportbot.testkit.fake.FakeOutbox;
import io.supportbot.testkit.fake.FakePostedMessages;
import io.supportbot.testkit.fake.FakeUnitOfWork;
import io.supportbot.testkit.fake.HandDrivenScheduler;
import io.supportbot.testkit.fixture.MutableClock;
import jakarta.inject.Singleton;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.Test;

class TelegramModuleTest {
  private static final TelegramConfig CONFIG =
      new TelegramConfig(
          "123456789:AAsecret",
          URI.create("http://127.0.0.1:1"),
          new StaffGroup(-100, StaffGroup.Topics.AUTO, StaffGroup.Replies.REPLY_ONLY),
          new RateLimits(30, 1, 20));

  @Test
  void everything_is_bound_and_nothing_is_called_while_it_is_put_together() {
    Injector injector = Guice.createInjector(Stage.PRODUCTION, new Outside(), new TelegramModule());
    assertThat(injector.getInstance(Channel.class).name()).isEqualTo("telegram");
    assertThat(injector.getInstance(UpdateHandler.class).source()).isEqualTo("telegram");
    assertThat(injector.getInstance(TelegramBot.class).lastPoll()).isEmpty();
  }

  @Test
  void a_bot_that_cannot_reach_telegram_starts_and_stops_all_the_same() {
    Injector injector = Guice.createInjector(Stage.PRODUCTION, new Outside(), new TelegramModule());
    TelegramBot bot = injector.getInstance(TelegramBot.class);
    bot.start();
    bot.start();
    bot.stop();
    bot.stop();
    assertThat(bot.lastPoll()).isEmpty();
  }

  @Test
  void the_configuration_hides_its_token() {
    assertThat(CONFIG.toString()).contains("123456789").doesNotContain("AAsecret");
  }

  @Test
  void a_staff_chat_that_is_no_group_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new StaffGroup(5, StaffGroup.Topics.NEVER, StaffGroup.Replies.REPLY_ONLY))
        .withMessageContaining("staff chat id must be that of a group");
  }

  /// What the rest of the house provides; nothing of it is called here.
  private static final class Outside extends AbstractModule {
    private static final List<Class<?>> USE_CASES =
        List.of(
            AddressComment.class,
            AddressDraft.class,
            AdmitStaff.class,
            AssignTicket.class,
            BeginComment.class,
            ChooseLanguage.class,
            CommentOnTicket.class,
            CorrectWords.class,
            Desk.class,
            DropComment.class,
            FillDraft.class,
            ListOwnTickets.class,
            MeetCustomer.class,
            NoteReachability.class,
            RejectTicket.class,
            ReopenTicket.class,
            ResolveTicket.class,
            ReturnTicket.class,
            SeeDraft.class,
            SeeTicket.class,
            SubmitDraft.class,
            TakeTicket.class,
            WriteComment.class);

    private final MutableClock clock = MutableClock.at("2024-12-25T10:00:00Z");
    private final FakeUnitOfWork units = new FakeUnitOfWork();
    private final FakeOutbox outbox = new FakeOutbox(units);
    private final FakePostedMessages posted = new FakePostedMessages(units);
    private final HandDrivenScheduler timer = new HandDrivenScheduler(clock);

    @Override
    protected void configure() {
      binder().requireExplicitBindings();
      binder().requireAtInjectOnConstructors();
      binder().requireExactBindingAnnotations();
      binder().disableCircularProxies();
      USE_CASES.forEach(this::bindUncalled);
      bind(TelegramConfig.class).toInstance(CONFIG);
      bind(InstantSource.class).toInstance(clock);
      bind(Ids.class).toInstance(new FakeIds());
      bind(Outbox.class).toInstance(outbox);
      bind(PostedMessages.class).toInstance(posted);
      bind(ConversationMoves.class)
          .toInstance(new FakeConversationMoves(units, posted, outbox));
    }

    @Provides
    @Singleton
    Dispatcher dispatcher(Channel channel) {
      return new Dispatcher(
          List.of(channel),
          units,
          outbox,
          posted,
          (_, _, _) -> {},
          clock,
          new Tasks(timer, timer),
          DispatcherSettings.USUAL);
    }

    @Provides
    @Singleton
    Deliveries deliveries(Channel channel, Dispatcher dispatcher) {
      return new Deliveries(units, outbox, (_, _) -> false, List.of(channel), dispatcher);
    }

    @Provides
    @Singleton
    Intake intake(UpdateHandler handler) {
      return new Intake(
          new FakeInbox(units),
          units,
          List.of(handler),
          clock,
          new Tasks(timer, timer),
          IntakeSettings.USUAL);
    }

    private <T> void bindUncalled(Class<T> type) {
      bind(type)
          .toInstance(
              type.cast(
                  Proxy.newProxyInstance(
                      type.getClassLoader(),
                      new Class<?>[] {type},
                      (_, method, _) -> {
                        throw new IllegalStateException(method + " must not be called");
                      })));
    }
  }
}
