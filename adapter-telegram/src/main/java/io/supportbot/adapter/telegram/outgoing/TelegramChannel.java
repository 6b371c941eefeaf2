package io.supportbot.adapter.telegram.outgoing;

import com.pengrad.telegrambot.model.reaction.ReactionTypeEmoji;
import com.pengrad.telegrambot.request.AnswerCallbackQuery;
import com.pengrad.telegrambot.request.SetMessageReaction;
import com.pengrad.telegrambot.response.BaseResponse;
import io.supportbot.adapter.telegram.RateLimits;
import io.supportbot.adapter.telegram.chat.ChatMoves;
import io.supportbot.adapter.telegram.chat.Posted;
import io.supportbot.adapter.telegram.chat.Posts;
import io.supportbot.adapter.telegram.chat.Role;
import io.supportbot.adapter.telegram.chat.Telegram;
import io.supportbot.adapter.telegram.client.Failure;
import io.supportbot.adapter.telegram.client.Failure.Refused;
import io.supportbot.adapter.telegram.client.Outcome;
import io.supportbot.adapter.telegram.client.TelegramClient;
import io.supportbot.adapter.telegram.keyboard.Keyboard;
import io.supportbot.adapter.telegram.outgoing.Outgoing.Place;
import io.supportbot.adapter.telegram.outgoing.Outgoing.ReplyTo;
import io.supportbot.adapter.telegram.text.Shortened;
import io.supportbot.adapter.telegram.topic.TicketTopics;
import io.supportbot.adapter.telegram.topic.TicketTopics.Topic;
import io.supportbot.application.delivery.Announcement;
import io.supportbot.application.delivery.Channel;
import io.supportbot.application.delivery.Delivery;
import io.supportbot.application.delivery.DeliveryOutcome;
import io.supportbot.application.transaction.Ids;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.LongFunction;

/// The way out into Telegram.
public final class TelegramChannel implements Channel {
  private final TelegramClient client;
  private final Messenger messenger;
  private final RateBudget budget;
  private final Verdicts verdicts;
  private final List<Announcer> announcers;
  private final OutgoingDeliveries deliveries;
  private final TicketTopics topics;
  private final Places places;
  private final Changes changes;
  private final Posts posts;
  private final SingleKeyboards singles = new SingleKeyboards();
  private final ChatMoves moves;

  /// @param announcers whose words go out, in this order
  public TelegramChannel(
      TelegramClient client,
      RateLimits limits,
      InstantSource clock,
      long staffChat,
      List<Announcer> announcers,
      TicketTopics topics,
      Ids ids,
      Posts posts,
      ChatMoves moves) {
    this.client = client;
    this.messenger = new Messenger(client);
    this.budget = new RateBudget(limits, clock);
    this.verdicts = new Verdicts(budget, moves, staffChat);
    this.announcers = List.copyOf(announcers);
    this.deliveries = new OutgoingDeliveries(ids, moves);
    this.posts = posts;
    this.topics = topics;
    FormerCards former = new FormerCards(messenger, posts, budget);
    this.places = new Places(topics, messenger, posts, former, budget);
    this.changes = new Changes(client, messenger, places, posts, former, singles);
    this.moves = moves;
  }

  @Override
  public String name() {
    return Telegram.name();
  }

  @Override
  public List<Delivery> announce(Announcement announcement) {
    return announcers.stream()
        .flatMap(announcer -> deliveries.of(announcer.of(announcement)).stream())
        .toList();
  }

  @Override
  public Duration admit(Delivery next) {
    return OutgoingCodec.decode(next.payload())
        .map(
            outgoing ->
                switch (outgoing) {
                  case Outgoing.Say _,
                          Outgoing.EditPosted _,
                          Outgoing.RetireCards _,
                          Outgoing.PointToTopic _,
                          Outgoing.Edit _,
                          Outgoing.DropButtons _ ->
                      budget.admit(chat(next), 1);
                  case Outgoing.SendFiles send ->
                      budget.admit(chat(next), send.files().size());
                  case Outgoing.AnswerPress _, Outgoing.React _ ->
                      budget.admit(Optional.empty(), 1);
                })
        // what nobody understands is refused by `deliver`, and there is nothing to wait for
        .orElse(Duration.ZERO);
  }

  /// The lane is the present address of the chat.
  private static Optional<Long> chat(Delivery delivery) {
    return Optional.of(Long.parseLong(delivery.lane()));
  }

  @Override
  public DeliveryOutcome deliver(Delivery delivery) {
    return OutgoingCodec.decode(delivery.payload())
        .map(outgoing -> deliver(delivery.id(), outgoing))
        .orElseGet(
            () -> new DeliveryOutcome.Refused("this version does not understand what was stored"));
  }

  private DeliveryOutcome deliver(UUID delivery, Outgoing outgoing) {
    return switch (outgoing) {
      case Outgoing.Say say ->
          inChat(
              say.chat(),
              say.posted(),
              chat ->
                  places.send(
                      chat,
                      say.place(),
                      say.posted(),
                      spot -> say(spot, say)));
      case Outgoing.SendFiles send ->
          inChat(
              send.chat(),
              send.posted(),
              chat ->
                  places.send(
                      chat,
                      send.place(),
                      send.posted(),
                      spot ->
                          messenger.files(
                              delivery,
                              spot,
                              send.files(),
                              send.caption(),
                              answered(spot, send.replyTo()))));
      case Outgoing.EditPosted edit ->
          inChat(
              edit.chat(), Optional.of(edit.posted()), chat -> changes.editOrSay(chat, edit));
      case Outgoing.RetireCards retire ->
          inChat(retire.chat(), Optional.empty(), chat -> changes.retire(chat, retire));
      case Outgoing.PointToTopic way ->
          inChat(
              way.chat(),
              Optional.of(new Posted(way.ticket(), Role.SHORT_REPLY)),
              chat -> point(chat, way));
      case Outgoing.Edit edit ->
          inChat(edit.chat(), Optional.empty(), chat -> changes.edit(chat, edit));
      case Outgoing.DropButtons drop ->
          inChat(
              drop.chat(),
              Optional.empty(),
              chat -> changes.dropButtons(chat, drop.message()));
      case Outgoing.React react ->
          inChat(
              react.chat(),
              Optional.empty(),
              chat ->
                  reacted(
                      client.call(
                          new SetMessageReaction(
                              chat, react.message(), new ReactionTypeEmoji(react.emoji())))));
      case Outgoing.AnswerPress answer -> answer(answer);
    };
  }

  /// Does it in the chat where the group is now, following a move that only Telegram knows of yet.
  private DeliveryOutcome inChat(
      long configured, Optional<Posted> role, LongFunction<Outcome<List<Integer>>> action) {
    long chat = moves.current(configured);
    posts.settle();
    Outcome<List<Integer>> outcome = action.apply(chat);
    if (outcome instanceof Outcome.Failed<List<Integer>>(Failure.Moved(long newChat))) {
      moves.moved(chat, newChat);
      chat = newChat;
      outcome = action.apply(chat);
    }
    return switch (outcome) {
      case Outcome.Done<List<Integer>>(List<Integer> ids) -> delivered(chat, ids, role);
      case Outcome.Failed<List<Integer>>(Failure failure) ->
          verdicts.on(failure, Optional.of(chat));
    };
  }

  private Outcome<List<Integer>> say(Spot spot, Outgoing.Say say) {
    Outcome<List<Integer>> said =
        messenger.say(spot, say.text(), say.keyboard(), answered(spot, say.replyTo()));
    if (said instanceof Outcome.Done<List<Integer>>(List<Integer> ids)) {
      if (say.posted().isEmpty() && spot.isGroup()) {
        posts.rememberAside(spot.chat(), ids);
      }
      singles
          .sent(spot.chat(), ids.getLast(), say.keyboard())
          .ifPresent(
              before -> {
                budget.count(spot.chat(), 1);
                // an ornament: buttons that stay are answered politely
                Outcome<List<Integer>> _ = changes.withoutButtons(spot.chat(), before);
              });
    }
    return said;
  }

  private Outcome<List<Integer>> point(long chat, Outgoing.PointToTopic way) {
    return switch (topics.of(chat, way.ticket())) {
      case Outcome.Failed<Optional<Topic>>(Failure failure) -> new Outcome.Failed<>(failure);
      case Outcome.Done<Optional<Topic>>(Optional<Topic> topic) ->
          topic
              .filter(found -> !way.place().equals(new Place.Topic(found.number())))
              .map(found -> TopicLink.to(chat, found.number(), way.text()))
              .map(
                  link ->
                      places.send(
                          chat,
                          way.place(),
                          Optional.empty(),
                          spot ->
                              messenger.say(
                                  spot, link, new Keyboard.None(), Optional.of(way.question()))))
              .orElseGet(() -> new Outcome.Done<>(List.of()));
    };
  }

  /// A reaction is an ornament: where the group does not allow it, it is left out.
  private static Outcome<List<Integer>> reacted(Outcome<BaseResponse> outcome) {
    boolean unwanted =
        outcome instanceof Outcome.Failed<BaseResponse>(Refused(Refused.Why why, String _))
            && (why == Refused.Why.OTHER || why == Refused.Why.NO_RIGHTS);
    return unwanted ? new Outcome.Done<>(List.of()) : Changes.changed(outcome);
  }

  private DeliveryOutcome answer(Outgoing.AnswerPress answer) {
    AnswerCallbackQuery call = new AnswerCallbackQuery(answer.press());
    if (!answer.text().isEmpty()) {
      call.text(Shortened.to(Shortened.ANSWER_UNITS, answer.text())).showAlert(answer.alert());
    }
    return switch (client.call(call)) {
      case Outcome.Done<BaseResponse> _ -> DeliveryOutcome.Delivered.silently();
      case Outcome.Failed<BaseResponse>(Failure failure) ->
          verdicts.on(failure, Optional.empty());
    };
  }

  private Optional<Integer> answered(Spot spot, ReplyTo replyTo) {
    return switch (replyTo) {
      case ReplyTo.Nothing() -> Optional.empty();
      case ReplyTo.Message(int id) -> Optional.of(id);
      // in its topic everything stands under the card anyway
      case ReplyTo.Newest(Posted answered)
          when answered.role() == Role.CARD && spot.topic().isPresent() ->
          Optional.empty();
      case ReplyTo.Newest(Posted role) -> posts.newest(spot.chat(), role);
    };
  }

  private static DeliveryOutcome delivered(long chat, List<Integer> ids, Optional<Posted> role) {
    return new DeliveryOutcome.Delivered(
        role.map(known -> Posts.of(chat, ids, known)).orElse(List.of()));
  }
}
