package io.supportbot.adapter.telegram.customer;

import com.google.inject.AbstractModule;

/// Binds the screens of the customer's side. Part of the adapter's own module, which provides the
/// use cases, the desk, the posted messages, the clock and the speaker.
public final class CustomerModule extends AbstractModule {
  @Override
  protected void configure() {
    bind(Buttons.class);
    bind(CommentAnswers.class);
    bind(CommentScreen.class);
    bind(Conversation.class);
    bind(CustomerAnnouncements.class);
    bind(CustomerSide.class);
    bind(CustomerTexts.class).asEagerSingleton();
    bind(DialogueNotices.class);
    bind(DialogueResults.class);
    bind(DialogueScreen.class);
    bind(EditedMessages.class);
    bind(FileNotices.class);
    bind(FirstWordsScreen.class);
    bind(GreetingScreen.class);
    bind(Labels.class);
    bind(LanguageScreen.class);
    bind(Menu.class);
    bind(OwnTicketsScreen.class);
    bind(Pressed.class);
    bind(Presses.class);
    bind(Questions.class);
    bind(ReopenScreen.class);
    bind(Reopening.class);
    bind(SubmitScreen.class);
    bind(TicketCardScreen.class);
    bind(TicketHistory.class);
    bind(TicketMessages.class);
    bind(TypedButtons.class);
  }
}
