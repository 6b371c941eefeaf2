package io.supportbot.adapter.telegram.keyboard;

import io.supportbot.adapter.telegram.keyboard.ButtonData.Answer;
import io.supportbot.adapter.telegram.keyboard.ButtonData.ForCustomer;
import io.supportbot.adapter.telegram.keyboard.ButtonData.ForStaff;
import io.supportbot.domain.draft.Step;
import io.supportbot.domain.person.Language;
import io.supportbot.domain.person.OperatorId;
import io.supportbot.domain.ticket.CategoryKey;
import io.supportbot.domain.ticket.Priority;
import io.supportbot.domain.ticket.TicketNumber;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Writes what a button means into the 64 bytes that Telegram carries, and reads it back.
///
/// The first field is the version of this format: buttons live as long as the messages they stand under, so a later version either still reads
/// this one or answers politely that the button is out of date.
public final class ButtonCodec {
  private static final String VERSION = "1";
  private static final char SEPARATOR = ':';
  private static final int MARK_RADIX = 36;

  private ButtonCodec() {}

  /// The data for a button, at most 64 bytes, all ASCII.
  public static String encode(ButtonData data) {
    return switch (data) {
      case ForCustomer.NewTicket() -> join("new");
      case ForCustomer.OfDraft(Instant begunAt, Answer answer) -> join("of", of(begunAt, answer));
      case ForCustomer.ChooseLanguage(Language language) -> join("lang", language.code());
      case ForCustomer.MyTickets(Optional<TicketNumber> olderThan) ->
          olderThan.map(ticket -> join("my", ticket.plain())).orElseGet(() -> join("my"));
      case ForCustomer.ShowTicket(TicketNumber ticket) -> join("show", ticket.plain());
      case ForCustomer.ShowFiles(TicketNumber ticket) -> join("files", ticket.plain());
      case ForCustomer.WriteTo(TicketNumber ticket) -> join("write", ticket.plain());
      case ForCustomer.AddressTo(TicketNumber ticket) -> join("to", ticket.plain());
      case ForCustomer.DropComment() -> join("drop");
      case ForCustomer.NotSolved(TicketNumber ticket) -> join("unsolved", ticket.plain());
      case ForCustomer.NotSolvedAsWritten(TicketNumber ticket) -> join("about", ticket.plain());
      case ForStaff.Take(TicketNumber ticket) -> join("take", ticket.plain());
      case ForStaff.ChooseAssignee(TicketNumber ticket, int page) ->
          join("whom", ticket.plain(), Integer.toString(page));
      case ForStaff.AssignTo(TicketNumber ticket, OperatorId operator) ->
          join("assign", ticket.plain(), Long.toString(operator.value()));
      case ForStaff.ReturnToQueue(TicketNumber ticket) -> join("return", ticket.plain());
      case ForStaff.Resolve(TicketNumber ticket) -> join("solve", ticket.plain());
      case ForStaff.Reject(TicketNumber ticket) -> join("reject", ticket.plain());
      case ForStaff.Reopen(TicketNumber ticket) -> join("reopen", ticket.plain());
      case ForStaff.ShowCard(TicketNumber ticket) -> join("card", ticket.plain());
    };
  }

  private static String[] of(Instant draft, Answer answer) {
    String mark = Long.toString(draft.toEpochMilli(), MARK_RADIX);
    return switch (answer) {
      case Answer.ChooseCategory(CategoryKey category) ->
          new String[] {mark, "cat", category.value()};
      case Answer.ChoosePriority(Priority priority) ->
          new String[] {mark, "pri", priority.name()};
      case Answer.KeepDescription() -> new String[] {mark, "keep"};
      case Answer.Back(Step from) -> new String[] {mark, "back", from.name()};
      case Answer.Cancel(Step from) -> new String[] {mark, "cancel", from.name()};
      case Answer.Done() -> new String[] {mark, "done"};
      case Answer.GoOn() -> new String[] {mark, "goon"};
      case Answer.StartAnew(Optional<CategoryKey> category) ->
          category
              .map(key -> new String[] {mark, "anew", key.value()})
              .orElseGet(() -> new String[] {mark, "anew"});
    };
  }

  /// What a button means; empty where it is none of ours or of a version that is no longer understood.
  public static Optional<ButtonData> decode(String text) {
    List<String> fields = Arrays.asList(text.split(String.valueOf(SEPARATOR), -1));
    if (fields.size() < 2 || !fields.getFirst().equals(VERSION)) {
      return Optional.empty();
    }
    try {
      return decode(fields.get(1), fields.subList(2, fields.size()));
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }

  private static Optional<ButtonData> decode(String verb, List<String> rest) {
    return switch (verb) {
      case "new" -> bare(rest, new ForCustomer.NewTicket());
      case "of" -> rest.size() < 2 ? Optional.empty() : ofDraft(rest);
      case "lang" ->
          rest.size() == 1
              ? Language.ofTag(rest.getFirst()).map(ForCustomer.ChooseLanguage::new)
              : Optional.empty();
      case "my" ->
          rest.isEmpty()
              ? Optional.of(new ForCustomer.MyTickets(Optional.empty()))
              : ticket(rest, number -> new ForCustomer.MyTickets(Optional.of(number)));
      case "show" -> ticket(rest, ForCustomer.ShowTicket::new);
      case "files" -> ticket(rest, ForCustomer.ShowFiles::new);
      case "write" -> ticket(rest, ForCustomer.WriteTo::new);
      case "to" -> ticket(rest, ForCustomer.AddressTo::new);
      case "drop" -> bare(rest, new ForCustomer.DropComment());
      case "unsolved" -> ticket(rest, ForCustomer.NotSolved::new);
      case "about" -> ticket(rest, ForCustomer.NotSolvedAsWritten::new);
      case "take" -> ticket(rest, ForStaff.Take::new);
      case "whom" ->
          ticketAnd(
              rest,
              (number, page) -> new ForStaff.ChooseAssignee(number, Integer.parseInt(page)));
      case "assign" ->
          ticketAnd(
              rest,
              (number, operator) ->
                  new ForStaff.AssignTo(number, new OperatorId(Long.parseLong(operator))));
      case "return" -> ticket(rest, ForStaff.ReturnToQueue::new);
      case "solve" -> ticket(rest, ForStaff.Resolve::new);
      case "reject" -> ticket(rest, ForStaff.Reject::new);
      case "reopen" -> ticket(rest, ForStaff.Reopen::new);
      case "card" -> ticket(rest, ForStaff.ShowCard::new);
      default -> Optional.empty();
    };
  }

  private static Optional<ButtonData> ofDraft(List<String> fields) {
    Instant begunAt =
        Instant.ofEpochMilli(Long.parseLong(fields.getFirst(), MARK_RADIX));
    return answer(fields.get(1), fields.subList(2, fields.size()))
        .map(answer -> new ForCustomer.OfDraft(begunAt, answer));
  }

  private static Optional<Answer> answer(String verb, List<String> rest) {
    return switch (verb) {
      case "cat" -> one(rest, text -> new Answer.ChooseCategory(new CategoryKey(text)));
      case "pri" -> one(rest, text -> new Answer.ChoosePriority(Priority.valueOf(text)));
      case "keep" -> bare(rest, new Answer.KeepDescription());
      case "back" -> one(rest, text -> new Answer.Back(Step.valueOf(text)));
      case "cancel" -> one(rest, text -> new Answer.Cancel(Step.valueOf(text)));
      case "done" -> bare(rest, new Answer.Done());
      case "goon" -> bare(rest, new Answer.GoOn());
      case "anew" ->
          rest.isEmpty()
              ? Optional.of(new Answer.StartAnew(Optional.empty()))
              : one(rest, text -> new Answer.StartAnew(Optional.of(new CategoryKey(text))));
      default -> Optional.empty();
    };
  }

  private static <T> Optional<T> bare(List<String> rest, T data) {
    return rest.isEmpty() ? Optional.of(data) : Optional.empty();
  }

  private static <T> Optional<T> one(List<String> rest, Function<String, T> data) {
    return rest.size() == 1 ? Optional.of(data.apply(rest.getFirst())) : Optional.empty();
  }

  private static Optional<ButtonData> ticket(
      List<String> rest, Function<TicketNumber, ButtonData> data) {
    return rest.size() == 1
        ? TicketNumber.parse(rest.getFirst()).map(data)
        : Optional.empty();
  }

  private static Optional<ButtonData> ticketAnd(List<String> rest, TicketAnd data) {
    return rest.size() == 2
        ? TicketNumber.parse(rest.getFirst()).map(number -> data.of(number, rest.get(1)))
        : Optional.empty();
  }

  private static String join(String verb, String... arguments) {
    StringBuilder out = new StringBuilder(VERSION).append(SEPARATOR).append(verb);
    for (String argument : arguments) {
      out.append(SEPARATOR).append(argument);
    }
    return out.toString();
  }

  /// A ticket's button with one more field.
  private interface TicketAnd {
    ButtonData of(TicketNumber ticket, String field);
  }
}
