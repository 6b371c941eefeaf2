package io.supportbot.adapter.telegram.staff;

import io.supportbot.adapter.telegram.keyboard.ButtonCodec;
import io.supportbot.adapter.telegram.keyboard.ButtonData.ForStaff;
import io.supportbot.adapter.telegram.outgoing.Outgoing;
import io.supportbot.adapter.telegram.updates.Incoming;
import io.supportbot.application.ticket.AssignTicket;
import io.supportbot.application.ticket.ReopenTicket;
import io.supportbot.application.ticket.ResolveTicket;
import io.supportbot.application.ticket.ReturnTicket;
import io.supportbot.application.ticket.TakeTicket;
import io.supportbot.domain.person.Actor;
import io.supportbot.domain.person.OperatorId;
import io.supportbot.domain.ticket.Status;
import io.supportbot.domain.ticket.TicketNumber;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Does what the buttons of a card say.
final class StaffPresses {
  private final TakeTicket take;
  private final AssignTicket assign;
  private final ReturnTicket returning;
  private final ResolveTicket resolve;
  private final ReopenTicket reopen;
  private final CardViews views;
  private final PressAnswers answers;
  private final StaffWords words;

  @Inject
  StaffPresses(
      TakeTicket take,
      AssignTicket assign,
      ReturnTicket returning,
      ResolveTicket resolve,
      ReopenTicket reopen,
      CardViews views,
      PressAnswers answers,
      StaffWords words) {
    this.take = take;
    this.assign = assign;
    this.returning = returning;
    this.resolve = resolve;
    this.reopen = reopen;
    this.views = views;
    this.answers = answers;
    this.words = words;
  }

  /// What to say to a press, its answer first.
  List<Outgoing> of(Incoming.Press press) {
    return ButtonCodec.decode(press.data()).orElse(null) instanceof ForStaff button
        ? act(press, StaffSide.actor(press.sender()), button)
        : answers.outdated(press);
  }

  private List<Outgoing> act(Incoming.Press press, Actor actor, ForStaff button) {
    return switch (button) {
      case ForStaff.Take(var ticket) -> take(press, new TakeTicket.Command(actor, ticket));
      case ForStaff.ChooseAssignee choice -> views.assignees(press, choice);
      case ForStaff.AssignTo(var ticket, var operator) ->
          assign(press, new AssignTicket.Command(actor, ticket, operator, Optional.empty()));
      case ForStaff.ReturnToQueue(var ticket) ->
          returnToQueue(press, new ReturnTicket.Command(actor, ticket));
      case ForStaff.Resolve(var ticket) ->
          resolve(press, new ResolveTicket.Command(actor, ticket));
      case ForStaff.Reject(var ticket) -> views.askReason(press, ticket);
      case ForStaff.Reopen(var ticket) -> reopen(press, new ReopenTicket.Command(actor, ticket));
      case ForStaff.ShowCard(var ticket) -> views.card(press, ticket);
    };
  }

  private List<Outgoing> take(Incoming.Press press, TakeTicket.Command command) {
    TicketNumber ticket = command.number();
    return switch (take.take(command)) {
      case TakeTicket.Result.Taken _ -> answers.done(press, ticket, text("press.taken", ticket));
      case TakeTicket.Result.AlreadyYours _ ->
          answers.unchanged(press, ticket, text("press.already-yours", ticket));
      case TakeTicket.Result.TakenByAnother(var theirs) ->
          answers.unchanged(press, ticket, text("press.taken-by", ticket, theirs.operator()));
      case TakeTicket.Result.Refused(var refusal) -> answers.refused(press, refusal);
    };
  }

  private List<Outgoing> assign(Incoming.Press press, AssignTicket.Command command) {
    TicketNumber ticket = command.number();
    return switch (assign.assign(command)) {
      case AssignTicket.Result.Assigned(var theirs) ->
          answers.done(press, ticket, text("press.assigned", ticket, theirs.operator()));
      case AssignTicket.Result.AlreadyTheirs(var theirs) ->
          answers.unchanged(
              press, ticket, text("press.already-theirs", ticket, theirs.operator()));
      case AssignTicket.Result.NoSuchOperator(var id) ->
          answers.unchanged(press, ticket, text("press.no-such-operator", ticket, id));
      case AssignTicket.Result.Refused(var refusal) -> answers.refused(press, refusal);
    };
  }

  private List<Outgoing> returnToQueue(Incoming.Press press, ReturnTicket.Command command) {
    TicketNumber ticket = command.number();
    return switch (returning.returnToQueue(command)) {
      case ReturnTicket.Result.Returned _ ->
          answers.done(press, ticket, text("press.returned", ticket));
      case ReturnTicket.Result.Refused(var refusal) ->
          answers.refused(press, refusal, Status.OPEN);
    };
  }

  private List<Outgoing> resolve(Incoming.Press press, ResolveTicket.Command command) {
    TicketNumber ticket = command.number();
    return switch (resolve.resolve(command)) {
      case ResolveTicket.Result.Resolved _ ->
          answers.done(press, ticket, text("press.resolved", ticket));
      case ResolveTicket.Result.Refused(var refusal) ->
          answers.refused(press, refusal, Status.RESOLVED);
    };
  }

  private List<Outgoing> reopen(Incoming.Press press, ReopenTicket.Command command) {
    TicketNumber ticket = command.number();
    return switch (reopen.reopen(command)) {
      case ReopenTicket.Result.Reopened _ ->
          answers.done(press, ticket, text("press.reopened", ticket));
      case ReopenTicket.Result.TooLate _ ->
          answers.unchanged(press, ticket, text("press.closed", ticket));
      case ReopenTicket.Result.Refused(var refusal) ->
          answers.refused(press, refusal, Status.OPEN);
    };
  }

  private String text(String key, TicketNumber ticket) {
    return words.plain(key, Map.of("number", ticket.toString()));
  }

  private String text(String key, TicketNumber ticket, OperatorId operator) {
    return words.plain(
        key, Map.of("number", ticket.toString(), "operator", words.operator(operator)));
  }
}
