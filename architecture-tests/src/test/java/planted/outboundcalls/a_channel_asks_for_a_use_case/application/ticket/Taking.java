package planted.outboundcalls.a_channel_asks_for_a_use_case.application.ticket;

/// Around a planted violation.
public final class Taking implements Take {
  @Override
  public Result take(Command command) {
    return new Result.Taken(new Page(command.number()));
  }
}
