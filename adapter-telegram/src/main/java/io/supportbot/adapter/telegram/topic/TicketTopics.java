package io.supportbot.adapter.telegram.topic;

import com.pengrad.telegrambot.request.CloseForumTopic;
import com.pengrad.telegrambot.request.CreateForumTopic;
import com.pengrad.telegrambot.request.EditForumTopic;
import com.pengrad.telegrambot.request.ReopenForumTopic;
import com.pengrad.telegrambot.response.BaseResponse;
import com.pengrad.telegrambot.response.CreateForumTopicResponse;
import io.supportbot.adapter.telegram.client.Failure;
import io.supportbot.adapter.telegram.client.Failure.Refused;
import io.supportbot.adapter.telegram.client.Outcome;
import io.supportbot.adapter.telegram.client.TelegramClient;
import io.supportbot.adapter.telegram.text.Shortened;
import io.supportbot.domain.ticket.TicketNumber;
import java.time.InstantSource;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Finds, makes and changes the topics of tickets in the staff group. Where the group is no forum, or the bot may not make topics in it, tickets go
/// without: nothing that is to be said ever fails for want of a topic. Thread-safe.
public final class TicketTopics {
  private static final Logger log = LoggerFactory.getLogger(TicketTopics.class);
  private static final int LONGEST_TITLE = 128;
  private static final Outcome<Boolean> UNCHANGED = new Outcome.Done<>(false);

  private final TelegramClient client;
  private final KnownTopics known;
  private final TopicViews views;
  private final boolean wanted;
  private final Forum forum;
  private final TopicIcons icons;
  private final ShownTopics shown;

  /// @param wanted whether tickets get topics where the group is a forum
  public TicketTopics(
      TelegramClient client,
      InstantSource clock,
      KnownTopics known,
      TopicViews views,
      ShownTopics shown,
      boolean wanted) {
    this.client = client;
    this.known = known;
    this.views = views;
    this.shown = shown;
    this.wanted = wanted;
    this.forum = new Forum(client, clock, wanted);
    this.icons = new TopicIcons(client, clock);
  }

  /// How the ticket's topic is to look now; empty where there is no such ticket.
  public Optional<TopicView> view(TicketNumber ticket) {
    return views.of(ticket);
  }

  /// The ticket's topic, made where it has none yet; empty where there are no topics.
  public Outcome<Optional<Topic>> of(long chat, TicketNumber ticket) {
    return switch (forum.hasTopics(chat)) {
      case Outcome.Failed<Boolean>(Failure failure) -> new Outcome.Failed<>(failure);
      case Outcome.Done<Boolean>(Boolean topics) when !topics ->
          new Outcome.Done<>(Optional.empty());
      case Outcome.Done<Boolean> _ -> {
        Optional<Integer> topic = known.topicOf(chat, ticket);
        yield topic.isPresent()
            ? new Outcome.Done<>(topic.map(number -> new Topic(number, false)))
            : make(chat, ticket);
      }
    };
  }

  /// A new topic in the place of one that is gone; empty where there are no topics.
  public Outcome<Optional<Topic>> anew(long chat, TicketNumber ticket) {
    log.info("The topic of ticket {} is gone; making it again", ticket);
    return make(chat, ticket);
  }

  /// The topic after somebody had closed it, open again; empty where the bot may not open it.
  public Outcome<Optional<Topic>> opened(long chat, Topic topic) {
    return switch (client.call(new ReopenForumTopic(chat, (long) topic.number()))) {
      case Outcome.Done<BaseResponse> _ -> new Outcome.Done<>(Optional.of(topic));
      case Outcome.Failed<BaseResponse>(Failure.Same _) -> new Outcome.Done<>(Optional.of(topic));
      case Outcome.Failed<BaseResponse>(Refused _) -> new Outcome.Done<>(Optional.empty());
      case Outcome.Failed<BaseResponse>(Failure failure) -> new Outcome.Failed<>(failure);
    };
  }

  /// Brings a topic's look up to date where it is not known, before something is said in it: one that was closed by hand takes no answers of those who are
  /// no admins, and nobody may have been told of it.
  ///
  /// @return whether anything in the group changed
  public Outcome<Boolean> prepare(long chat, TicketNumber ticket, Topic topic) {
    return shown.of(topic.number()).isPresent() ? UNCHANGED : show(chat, ticket);
  }

  /// Brings name, icon and lock of the ticket's topic up to date, if it has one. One that is gone is left alone: it is made again with the next message.
  ///
  /// @return whether anything in the group changed
  public Outcome<Boolean> show(long chat, TicketNumber ticket) {
    Optional<Integer> topic = wanted ? known.topicOf(chat, ticket) : Optional.empty();
    Optional<TopicView> view = topic.flatMap(_ -> views.of(ticket));
    return view.isEmpty() ? UNCHANGED : show(chat, topic.orElseThrow(), view.get());
  }

  private Outcome<Boolean> show(long chat, int topic, TopicView view) {
    Optional<String> icon = icons.first(view.icons());
    ShownTopics.Shown wanted = new ShownTopics.Shown(title(view), icon, view.closed());
    Optional<ShownTopics.Shown> before = shown.of(topic);
    boolean looksRight = before.map(wanted::looksLike).orElse(false);
    boolean lockedRight = before.map(wanted::isLockedLike).orElse(false);
    Outcome<Boolean> edited = looksRight ? UNCHANGED : edit(chat, topic, wanted);
    if (edited instanceof Outcome.Failed<Boolean>) {
      return edited;
    }
    Outcome<Boolean> turned = lockedRight ? UNCHANGED : turn(chat, topic, wanted.closed());
    if (turned instanceof Outcome.Failed<Boolean>) {
      return turned;
    }
    shown.note(topic, wanted);
    return edited.equals(UNCHANGED) ? turned : edited;
  }

  private Outcome<Boolean> edit(long chat, int topic, ShownTopics.Shown wanted) {
    EditForumTopic edit = new EditForumTopic(chat, (long) topic).name(wanted.title());
    wanted.icon().ifPresent(edit::iconCustomEmojiId);
    return changed(client.call(edit));
  }

  private Outcome<Boolean> turn(long chat, int topic, boolean closed) {
    return changed(
        closed
            ? client.call(new CloseForumTopic(chat, (long) topic))
            : client.call(new ReopenForumTopic(chat, (long) topic)));
  }

  private Outcome<Optional<Topic>> make(long chat, TicketNumber ticket) {
    Optional<TopicView> view =
        forum.mayMakeTopics() ? views.of(ticket) : Optional.empty();
    if (view.isEmpty()) {
      return new Outcome.Done<>(Optional.empty());
    }
    Optional<String> icon = icons.first(view.get().icons());
    Outcome<CreateForumTopicResponse> made = create(chat, view.get(), icon);
    if (icon.isPresent() && refusedOtherwise(made)) {
      icon = Optional.empty();
      made = create(chat, view.get(), icon);
    }
    return switch (made) {
      case Outcome.Done<CreateForumTopicResponse>(CreateForumTopicResponse answer) -> {
        int topic = Math.toIntExact(answer.forumTopic().messageThreadId());
        shown.note(topic, new ShownTopics.Shown(title(view.get()), icon, false));
        known.rememberMade(chat, topic, ticket);
        yield new Outcome.Done<>(Optional.of(new Topic(topic, true)));
      }
      case Outcome.Failed<CreateForumTopicResponse>(Refused refused) -> {
        forum.refused(refused);
        yield new Outcome.Done<>(Optional.empty());
      }
      case Outcome.Failed<CreateForumTopicResponse>(Failure failure) ->
          new Outcome.Failed<>(failure);
    };
  }

  private Outcome<CreateForumTopicResponse> create(
      long chat, TopicView view, Optional<String> icon) {
    CreateForumTopic create = new CreateForumTopic(chat, title(view)).iconColor(view.color());
    icon.ifPresent(create::iconCustomEmojiId);
    return client.call(create);
  }

  private static String title(TopicView view) {
    return Shortened.line(LONGEST_TITLE, view.title());
  }

  /// It may be the icon that Telegram did not like.
  private static boolean refusedOtherwise(Outcome<?> outcome) {
    return outcome instanceof Outcome.Failed<?>(Refused refused)
        && refused.why() == Refused.Why.OTHER;
  }

  /// How a topic looks is an ornament: what cannot be had is left out.
  private static Outcome<Boolean> changed(Outcome<BaseResponse> outcome) {
    return switch (outcome) {
      case Outcome.Done<BaseResponse> _ -> new Outcome.Done<>(true);
      case Outcome.Failed<BaseResponse>(Failure.Same _) -> UNCHANGED;
      case Outcome.Failed<BaseResponse>(Failure.Missing _) -> UNCHANGED;
      case Outcome.Failed<BaseResponse>(Refused refused) -> {
        log.warn("A topic of the staff group keeps its old look: {}", refused.answer());
        yield UNCHANGED;
      }
      case Outcome.Failed<BaseResponse>(Failure failure) -> new Outcome.Failed<>(failure);
    };
  }

  /// A ticket's topic.
  ///
  /// @param number that of the message which opened it
  /// @param justMade whether it was made for this very question
  public record Topic(int number, boolean justMade) {}
}
