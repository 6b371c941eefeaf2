package planted.inboundsees.allowed.adapter.telegram.customer;

/// Comes close to a violation.
public final class Screen {
  private final planted.inboundsees.allowed.application.ticket.Take take;
  private final planted.inboundsees.allowed.application.desk.Desk desk;

  Screen(planted.inboundsees.allowed.application.ticket.Take take, planted.inboundsees.allowed.application.desk.Desk desk) {
    this.take = take;
    this.desk = desk;
  }

  int asks(planted.inboundsees.allowed.domain.Thing thing) {
    return switch (take.take(new planted.inboundsees.allowed.application.ticket.Take.Command(thing.number() + desk.limit()))) {
      case planted.inboundsees.allowed.application.ticket.Take.Result.Taken(planted.inboundsees.allowed.application.ticket.Page(int limit)) -> limit;
    };
  }
}
