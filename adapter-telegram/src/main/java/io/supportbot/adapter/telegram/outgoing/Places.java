package io.supportbot.adapter.telegram.outgoing;

import io.supportbot.adapter.telegram.chat.Posted;
import io.supportbot.adapter.telegram.chat.Posts;
import io.supportbot.adapter.telegram.chat.Role;
import io.supportbot.adapter.telegram.client.Failure;
import io.supportbot.adapter.telegram.client.Failure.Missing;
import io.supportbot.adapter.telegram.client.Failure.Refused;
import io.supportbot.adapter.telegram.client.Outcome;
import io.supportbot.adapter.telegram.outgoing.Outgoing.Place;
import io.supportbot.adapter.telegram.topic.TicketTopics;
import io.supportbot.adapter.telegram.topic.TicketTopics.Topic;
import io.supportbot.adapter.telegram.topic.TopicView;
import io.supportbot.domain.ticket.TicketNumber;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Sends messages to their places. A ticket's topic is there when its messages come, with the ticket's card at its head: one that somebody deleted is
/// made again, one that somebody closed is opened, and where neither can be, the message goes to the chat itself. Thread-safe.
final class Places {
  private static final Logger log = LoggerFactory.getLogger(Places.class);
  private static final int MOST_REPAIRS = 2;

  private final TicketTopics topics;
  private final Messenger messenger;
  private final Posts posts;
  private final FormerCards former;
  private final RateBudget budget;

  Places(
      TicketTopics topics,
      Messenger messenger,
      Posts posts,
      FormerCards former,
      RateBudget budget) {
    this.topics = topics;
    this.messenger = messenger;
    this.posts = posts;
    this.former = former;
    this.budget = budget;
  }

  /// Sends to a place.
  ///
  /// @param role what the message is to its ticket
  /// @param sending called with where the message goes, and again where that turns out not to be there
  /// @return the numbers of the messages
  Outcome<List<Integer>> send(
      long chat,
      Place place,
      Optional<Posted> role,
      Function<Spot, Outcome<List<Integer>>> sending) {
    Spot main = Spot.in(chat);
    return switch (place) {
      case Place.Main() -> sending.apply(main);
      case Place.Topic(int topic) -> {
        Outcome<List<Integer>> sent = sending.apply(main.topic(topic));
        yield isGone(sent) || isClosed(sent) ? sending.apply(main) : sent;
      }
      case Place.TopicOf(TicketNumber ticket) -> {
        boolean isCard = role.filter(posted -> posted.role() == Role.CARD).isPresent();
        yield send(new Errand(ticket, main, isCard, sending), topics.of(chat, ticket), 0);
      }
    };
  }

  /// How a ticket and its card look now; empty where there is no such ticket.
  Optional<TopicView> view(TicketNumber ticket) {
    return topics.view(ticket);
  }

  /// Brings the look of a ticket's topic up to date after its card.
  ///
  /// @param shown what became of the card
  /// @return that, unless the topic has to be tried again
  Outcome<List<Integer>> upToDate(long chat, Place place, Outcome<List<Integer>> shown) {
    return switch (place) {
      case Place.Main _, Place.Topic _ -> shown;
      case Place.TopicOf(TicketNumber ticket) ->
          switch (topics.show(chat, ticket)) {
            // a card that was just said must not be said twice for the sake of a look
            case Outcome.Failed<Boolean>(Failure failure) ->
                shown.equals(new Outcome.Done<>(List.<Integer>of()))
                    ? new Outcome.Failed<>(failure)
                    : shown;
            case Outcome.Done<Boolean>(Boolean changed) -> {
              budget.count(chat, changed ? 1 : 0);
              yield shown;
            }
          };
    };
  }

  private Outcome<List<Integer>> send(
      Errand errand, Outcome<Optional<Topic>> found, int repairs) {
    return switch (found) {
      case Outcome.Failed<Optional<Topic>>(Failure failure) -> new Outcome.Failed<>(failure);
      case Outcome.Done<Optional<Topic>>(Optional<Topic> topic) when topic.isEmpty() ->
          errand.sending.apply(errand.main);
      case Outcome.Done<Optional<Topic>> _ when repairs > MOST_REPAIRS -> {
        log.warn("The topic of ticket {} cannot be kept; going without it", errand.ticket);
        yield errand.sending.apply(errand.main);
      }
      case Outcome.Done<Optional<Topic>>(Optional<Topic> topic) -> {
        Outcome<List<Integer>> sent = inTopic(errand, topic.orElseThrow());
        if (isGone(sent)) {
          yield send(errand, topics.anew(errand.chat(), errand.ticket), repairs + 1);
        }
        if (isClosed(sent)) {
          yield send(errand, topics.opened(errand.chat(), topic.orElseThrow()), repairs + 1);
        }
        yield sent;
      }
    };
  }

  private Outcome<List<Integer>> inTopic(Errand errand, Topic topic) {
    if (topic.justMade()) {
      // Telegram shows it as a message
      budget.count(errand.chat(), 1);
    }
    switch (topics.prepare(errand.chat(), errand.ticket, topic)) {
      case Outcome.Failed<Boolean>(Failure failure) -> {
        return new Outcome.Failed<>(failure);
      }
      case Outcome.Done<Boolean>(Boolean changed) -> budget.count(errand.chat(), changed ? 1 : 0);
    }
    Spot spot = errand.main.topic(topic.number());
    Outcome<List<Integer>> headed =
        errand.isCard || isHeaded(errand, topic)
            ? new Outcome.Done<>(List.of())
            : sayCard(errand.ticket, spot);
    if (headed instanceof Outcome.Failed<List<Integer>>) {
      return headed;
    }
    Outcome<List<Integer>> sent = errand.sending.apply(spot);
    if (topic.justMade() && sent instanceof Outcome.Done<List<Integer>>) {
      // one that is made for a finished ticket is to be closed; it is only a look, so its failure is none
      Outcome<Boolean> _ = topics.show(errand.chat(), errand.ticket);
    }
    return sent;
  }

  /// Whether the card stands in this topic: messages are numbered as they come, so that an earlier card stands elsewhere.
  private boolean isHeaded(Errand errand, Topic topic) {
    return posts
        .newest(errand.chat(), new Posted(errand.ticket, Role.CARD))
        .filter(card -> card > topic.number())
        .isPresent();
  }

  private Outcome<List<Integer>> sayCard(TicketNumber ticket, Spot spot) {
    Optional<TopicView> view = topics.view(ticket);
    if (view.isEmpty()) {
      return new Outcome.Done<>(List.of());
    }
    budget.count(spot.chat(), 1);
    Outcome<List<Integer>> said =
        messenger.say(spot, view.get().card(), view.get().keyboard(), Optional.empty());
    if (said instanceof Outcome.Done<List<Integer>>(List<Integer> ids)) {
      posts.rememberSent(spot.chat(), ids, new Posted(ticket, Role.CARD));
      // the one that stands elsewhere; if it cannot be changed now, a press on it is answered politely
      Outcome<List<Integer>> _ = former.retire(spot.chat(), ticket, view.get().moved(), 0);
    }
    return said;
  }

  private static boolean isGone(Outcome<?> sent) {
    return sent instanceof Outcome.Failed<?>(Missing(Missing.What what))
        && what == Missing.What.THREAD;
  }

  private static boolean isClosed(Outcome<?> sent) {
    return sent instanceof Outcome.Failed<?>(Refused refused)
        && refused.why() == Refused.Why.TOPIC_CLOSED;
  }

  /// Something to be sent into a ticket's topic.
  private record Errand(
      TicketNumber ticket,
      Spot main,
      boolean isCard,
      Function<Spot, Outcome<List<Integer>>> sending) {
    long chat() {
      return main.chat();
    }
  }
}
