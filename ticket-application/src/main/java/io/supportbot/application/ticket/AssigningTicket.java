package io.supportbot.application.ticket;

import io.supportbot.application.access.Refusal;
import io.supportbot.application.desk.Desk;
import io.supportbot.domain.ticket.Ticket;
import java.time.Instant;

/// [AssignTicket] on the ports.
public final class AssigningTicket implements AssignTicket {
  private final TicketWork work;
  private final Desk desk;

  public AssigningTicket(TicketWork work, Desk desk) {
    this.work = work;
    this.desk = desk;
  }

  @Override
  public Result assign(Command command) {
    return work.asStaff(
        command.actor(),
        command.number(),
        (ticket, now) -> assign(ticket, command, now),
        Result.Refused::new);
  }

  private Result assign(Ticket ticket, Command command, Instant now) {
    if (desk.settings().operator(command.to()).isEmpty()) {
      return new Result.NoSuchOperator(command.to());
    }
    return switch (ticket) {
      case Ticket.Open open ->
          new Result.Assigned(
              work.write(open.assign(command.to(), command.note(), command.actor(), now)));
      case Ticket.InProgress taken when taken.operator().equals(command.to()) ->
          new Result.AlreadyTheirs(taken);
      case Ticket.InProgress taken ->
          new Result.Assigned(
              work.write(taken.handOver(command.to(), command.note(), command.actor(), now)));
      case Ticket.Finished finished -> new Result.Refused(new Refusal.NotInThisState(finished));
    };
  }
}
