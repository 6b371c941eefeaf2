package io.supportbot.adapter.telegram.staff;

import io.supportbot.adapter.telegram.keyboard.ButtonData;
import io.supportbot.adapter.telegram.keyboard.ButtonData.ForStaff;
import io.supportbot.adapter.telegram.keyboard.Keyboard;
import io.supportbot.adapter.telegram.keyboard.Keyboard.Button;
import io.supportbot.adapter.telegram.text.Shortened;
import io.supportbot.application.desk.Desk;
import io.supportbot.domain.desk.Operator;
import io.supportbot.domain.ticket.Ticket;
import io.supportbot.domain.ticket.TicketNumber;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The buttons of a ticket's card: what its present state allows, and whom it can be given to.
final class CardKeyboard {
  static final int OPERATORS_PER_PAGE = 8;
  private static final int LONGEST_LABEL = 40;

  private final StaffWords words;
  private final Desk desk;

  @Inject
  CardKeyboard(StaffWords words, Desk desk) {
    this.words = words;
    this.desk = desk;
  }

  /// What can be done with the ticket now.
  Keyboard of(Ticket ticket) {
    TicketNumber number = ticket.number();
    return switch (ticket) {
      case Ticket.Active active ->
          new Keyboard.Inline(
              work(active, button("assign", new ForStaff.ChooseAssignee(number, 0))));
      case Ticket.Resolved _ -> reopen(number);
      case Ticket.Rejected _ -> reopen(number);
      case Ticket.Closed _ -> new Keyboard.None();
    };
  }

  /// The operators it can be given to, a page at a time, above what else can be done: one who chooses keeps nobody from working.
  ///
  /// @param page from 0; for one that is not there the nearest is shown
  Keyboard assignees(Ticket.Active ticket, int page) {
    List<Operator> operators = desk.settings().operators();
    int pages = Math.ceilDiv(operators.size(), OPERATORS_PER_PAGE);
    int shown = Math.clamp(page, 0, Math.max(0, pages - 1));
    List<List<Button>> rows = new ArrayList<>();
    operators.stream()
        .skip((long) shown * OPERATORS_PER_PAGE)
        .limit(OPERATORS_PER_PAGE)
        .forEach(operator -> rows.add(List.of(assignee(ticket, operator))));
    List<Button> turns = new ArrayList<>();
    if (shown > 0) {
      turns.add(button("earlier", new ForStaff.ChooseAssignee(ticket.number(), shown - 1)));
    }
    if (shown < pages - 1) {
      turns.add(button("later", new ForStaff.ChooseAssignee(ticket.number(), shown + 1)));
    }
    if (!turns.isEmpty()) {
      rows.add(turns);
    }
    rows.addAll(work(ticket, new Button(words.back(), new ForStaff.ShowCard(ticket.number()))));
    return new Keyboard.Inline(rows);
  }

  /// @param list opens the list of operators, or closes it
  private List<List<Button>> work(Ticket.Active ticket, Button list) {
    TicketNumber number = ticket.number();
    List<Button> hands =
        switch (ticket) {
          case Ticket.Open _ -> List.of(button("take", new ForStaff.Take(number)), list);
          case Ticket.InProgress _ ->
              List.of(list, button("return", new ForStaff.ReturnToQueue(number)));
        };
    return List.of(
        hands,
        List.of(
            button("resolve", new ForStaff.Resolve(number)),
            button("reject", new ForStaff.Reject(number))));
  }

  private Button assignee(Ticket.Active ticket, Operator operator) {
    boolean present = ticket.assignee().equals(Optional.of(operator.id()));
    String label =
        present
            ? words.plain("button.present-assignee", Map.of("name", operator.name()))
            : operator.name();
    return new Button(
        Shortened.line(LONGEST_LABEL, label),
        new ForStaff.AssignTo(ticket.number(), operator.id()));
  }

  private Keyboard reopen(TicketNumber number) {
    return new Keyboard.Inline(
        List.of(List.of(button("reopen", new ForStaff.Reopen(number)))));
  }

  private Button button(String name, ButtonData data) {
    return new Button(words.plain("button." + name), data);
  }
}
