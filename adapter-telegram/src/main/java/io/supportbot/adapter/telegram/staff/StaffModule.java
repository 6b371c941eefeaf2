package io.supportbot.adapter.telegram.staff;

import com.google.inject.AbstractModule;
import io.supportbot.adapter.telegram.topic.TopicViews;

/// Binds the staff's side. Part of the adapter's own module, which provides the use cases, the desk, the posted messages, the staff group and the
/// speaker.
public final class StaffModule extends AbstractModule {
  @Override
  protected void configure() {
    bind(CardKeyboard.class);
    bind(CardViews.class);
    bind(CustomerWords.class);
    bind(PressAnswers.class);
    bind(ShortReplies.class);
    bind(StaffAnnouncements.class);
    bind(StaffCommands.class);
    bind(StaffEdits.class);
    bind(StaffNotes.class);
    bind(StaffPresses.class);
    bind(StaffReplies.class);
    bind(StaffSide.class);
    bind(StaffTalk.class);
    bind(StaffTopics.class);
    bind(TopicViews.class).to(StaffTopics.class);
    bind(StaffWords.class).asEagerSingleton();
    bind(TicketCard.class);
    bind(TopicNews.class);
  }
}
